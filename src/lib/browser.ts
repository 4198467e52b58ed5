import browser from 'webextension-polyfill';

/** The extension API, promise-based in both browsers. Never imported by what runs in pages. */
export { browser };
