/** Where browsers let no extension in: their own stores. */
const stores: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/addons\.opera\.com\//,
];

/** Why a page cannot be scanned, as a message key; null: nothing in its address speaks against it. */
export function blockedReason(url: string): string | null {
  if (stores.some((store) => store.test(url))) return 'blocked.store';
  if (/^view-source:/.test(url)) return 'blocked.browser_page';
  if (/^(https?|file):\/\/[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'blocked.pdf';
  if (/^https?:/.test(url)) return null;
  return /^(data|blob|file|javascript|ftp):/.test(url) ? 'blocked.other' : 'blocked.browser_page';
}

/** The same, from what the browser says when it refuses: the address of its own pages is never told. */
export function refusalReason(message: string): string {
  if (/gallery|store|addons\./i.test(message)) return 'blocked.store';
  if (/(chrome|edge|brave|about|moz-extension|chrome-extension|devtools|view-source)[\w-]*:/i.test(message))
    return 'blocked.browser_page';
  return 'blocked.other';
}
