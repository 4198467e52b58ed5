/** In functions that run in one of the extension's own pages. */
declare const chrome: typeof import('wxt/browser').browser;
