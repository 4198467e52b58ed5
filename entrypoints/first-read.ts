import type { Browser } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeBrowser } from '../src/lib/native-browser';
import { readFirst } from '../src/ui/report/first-read';

/** Runs before the code of the popup and the report page has come: its answers and that code arrive together. */
export default defineUnlistedScript(() => {
  // One of our own pages always has all of it.
  globalThis.firstRead = readFirst(nativeBrowser() as Browser, location.search);
});
