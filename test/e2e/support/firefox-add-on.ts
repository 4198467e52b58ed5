import type { Sites } from '../../sites/server';
import { launchFirefox, type Firefox, type FirefoxOptions, type FirefoxPage } from './firefox';

const addOnId = 'clauselight@clauselight.org';
/** Firefox makes one up for each installation, unless it is told. */
const uuid = 'b7d0a5c2-0f5e-4a3b-9c6d-3e2f1a0b9c8d';

/** Firefox with the extension in it, and what the test does on a person's or the browser's behalf. */
export interface FirefoxWithAddOn extends Firefox {
  openOwn(path: string): Promise<FirefoxPage>;
  /** The extension's number for the tab in front. */
  tabInFront(): Promise<number>;
  /** A click on the toolbar icon: gives access to the tab in front, and opens the popup. */
  clickToolbar(): Promise<void>;
  closePopup(): Promise<void>;
}

export async function launchWithAddOn(
  extension: string,
  site: Sites,
  preferences: FirefoxOptions['preferences'] = {},
): Promise<FirefoxWithAddOn> {
  const firefox = await launchFirefox({
    ...{ extension, site },
    preferences: { 'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }), ...preferences },
  });
  return {
    ...firefox,
    openOwn: (path) => firefox.open(`moz-extension://${uuid}/${path}`),
    tabInFront: () => firefox.inBrowserWindow(`${own}.tabManager.getWrapper(gBrowser.selectedTab).id`),
    clickToolbar: () => firefox.inBrowserWindow(`void ${action}.triggerAction(window)`),
    closePopup: () =>
      firefox.inBrowserWindow(`void document.querySelectorAll('panel').forEach((panel) => panel.hidePopup())`),
  };
}

const own = `WebExtensionPolicy.getByID('${addOnId}').extension`;
const action = `${own}.apiManager.global.browserActionFor(${own})`;

/** A message as one of the extension's own pages sends it: an expression for such a page. */
export const asking = (name: string, input: object): string =>
  `browser.runtime.sendMessage({ name: '${name}', input: ${JSON.stringify(input)} }).then(({ output }) => output)`;
