import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own extension API, whose promises both browsers have since Manifest V3: for what the polyfill is too
 * large for. Its parts are missing once the extension was taken away or replaced.
 */
export function nativeBrowser(): Partial<Browser> {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser }; // by one name or the other
  return browser ?? chrome ?? {};
}
