import { chromium, test as base, expect, type Browser, type Page, type Worker } from '@playwright/test';
import { openSession } from '../../../src/cli/session';
import { unpackExtension } from '../../../src/cli/unpacked-extension';
import { quietSwitch } from '../../../src/tools/browser-switches.mjs';
import { findBrowser } from '../../../src/tools/find-browser.mjs';
import { join } from 'node:path';
import { startSites, type Sites } from '../../sites/server';
import { hosts, hostsFolder, root, toExt, type Ext } from '../support/fixtures';
import { hostOf, pageOf, type Attack } from './attack';

/** What a page has written down of itself, what was thrown anywhere in it, and what its console says. */
export interface Outcome {
  made: { errors: string[]; counts?: Record<string, number>; [field: string]: unknown };
  thrown: string[];
  said: { text: string; isOurs: boolean }[];
}

export interface VisitedBare extends Outcome {
  page: Page;
}

export interface Visited extends VisitedBare {
  tabId: number;
}

/** One server, a browser with the extension and one without, for all cases of a worker: each case is a site of its own. */
interface Shared {
  site: Sites;
  ext: Omit<Ext, 'netLog'>;
  bare: Browser;
  /** What has gone wrong in the background since it was asked last. */
  workerErrors: () => Promise<string[]>;
}

export const test = base.extend<object, Shared>({
  site: [
    async ({}, use) => {
      const site = await startSites({ folder: hostsFolder, hosts });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  ext: [
    async ({ site }, use) => {
      const extension = unpackExtension(join(root, '.output/chrome-mv3'), 'all', []);
      const session = await openSession({
        ...{ browser: findBrowser(), extension: extension.folder, thirdPartyCookies: 'allow', args: site.browserArgs },
      });
      await use(toExt(session));
      await session.close();
      extension.remove();
    },
    { scope: 'worker' },
  ],
  bare: [
    async ({ site }, use) => {
      const args = [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        quietSwitch,
        '--window-size=1280,900',
        ...site.browserArgs,
      ];
      const browser = await chromium.launch({ executablePath: findBrowser(), args });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  workerErrors: [
    async ({ ext }, use) => {
      const errors: string[] = [];
      const follow = (worker: Worker): void => {
        worker.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
        });
        const listen = worker.evaluate(() => {
          self.addEventListener('error', ({ message }) => console.error(message));
          self.addEventListener('unhandledrejection', ({ reason }) => console.error(String(reason)));
        });
        // The browser has ended it again: it can have failed in nothing.
        listen.catch(() => undefined);
      };
      ext.context.serviceWorkers().forEach(follow);
      ext.context.on('serviceworker', follow);
      await use(async () => errors.splice(0));
    },
    { scope: 'worker' },
  ],
});

export { expect };

export function serve(site: Sites, attack: Attack): void {
  site.serve(`https://${hostOf(attack)}/`, pageOf(attack));
  for (const [path, body] of Object.entries(attack.served ?? {})) site.serve(`https://${hostOf(attack)}${path}`, body);
}

/** The page as it is without the extension. It stays open: the browser may say late what became of its calls. */
export async function visitBare(bare: Browser, attack: Attack): Promise<VisitedBare> {
  const page = await bare.newPage();
  return { page, ...(await outcomeOf(page, attack)) };
}

export async function visitWatched(ext: Pick<Ext, 'openTab'>, attack: Attack): Promise<Visited> {
  const { page, tabId } = await ext.openTab();
  return { page, tabId, ...(await outcomeOf(page, attack)) };
}

/** Nothing can be evaluated in such a page: it leaves what it has to say in an attribute. */
async function outcomeOf(page: Page, attack: Attack): Promise<Outcome> {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  const said: Outcome['said'] = [];
  page.on('console', (message) => {
    said.push({ text: message.text(), isOurs: message.location().url.startsWith('chrome-extension:') });
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.goto(`https://${hostOf(attack)}/`, { waitUntil: 'commit' });
  await page.locator('html[data-made]').waitFor({ state: 'attached', timeout: 60_000 });
  const made = JSON.parse((await page.locator('html').getAttribute('data-made')) ?? '') as Outcome['made'];
  return { made, thrown, said };
}
