/** Returns an address without its fragment: of the document, not of a place in it. "https://a.example/x#y" → "https://a.example/x" */
export const withoutFragment = (url: string): string => url.split('#')[0] ?? url;
