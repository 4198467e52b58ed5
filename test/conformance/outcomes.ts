import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchBrowser, openSession, type LaunchOptions, type Session } from '../../src/cli/session';
import { unpackExtension } from '../../src/cli/unpacked-extension';
import type { Artifacts } from '../../src/core/domain';
import { findBrowser } from '../../src/tools/find-browser.mjs';
import { root } from '../e2e/support/fixtures';
import { launchFirefox, type Firefox, type FirefoxPage } from '../e2e/support/firefox';
import { asking, launchWithAddOn } from '../e2e/support/firefox-add-on';
import type { Sites } from '../sites/server';
import { lastWord } from '../support/last-word';
import { callsSeen } from './calls-seen';
import { addressOf, fileOf } from './pages';

/** What a subject's page told. */
export interface Told {
  /** What each of its tests gave, by name. */
  outcomes: Readonly<Record<string, string>>;
  /** Those of its calls that the extension saw, which proves that it was at work; without it none. */
  calls: readonly string[];
}
export type BySubject = Readonly<Record<string, Told>>;

const longestMs = 40_000;

/** The same for both arms: only the extension may make a difference. */
const launching = (site: Sites): LaunchOptions => ({
  browser: findBrowser(),
  thirdPartyCookies: 'allow',
  args: site.browserArgs,
});

export async function chromiumOutcomes(
  site: Sites,
  subjects: readonly string[],
  hasExtension: boolean,
): Promise<BySubject> {
  if (!hasExtension) return bareOutcomes(site, subjects);
  const extension = unpackExtension(join(root, '.output/chrome-mv3'), 'all', []);
  const session = await openSession({ ...launching(site), extension: extension.folder });
  const desk = await session.openPage('options.html');
  return outcomesIn(session.context, subjects, '', (page, subject) =>
    callsInChromium(session, desk, page, subject),
  ).finally(async () => {
    await session.close();
    extension.remove();
  });
}

async function bareOutcomes(site: Sites, subjects: readonly string[]): Promise<BySubject> {
  const { context, close } = await launchBrowser(launching(site));
  return outcomesIn(context, subjects, '', async () => []).finally(close);
}

/** Chromium without the extension, to be asked many times. */
export interface BareBrowser {
  /** In a context of its own: nothing is kept from one time to the next. `before` is code that runs in each document first. */
  outcomes(subjects: readonly string[], before: string): Promise<BySubject>;
  close(): Promise<void>;
}

export async function openBareBrowser(site: Sites): Promise<BareBrowser> {
  const { context, close } = await launchBrowser(launching(site));
  const outcomes: BareBrowser['outcomes'] = async (subjects, before) => {
    const own = await context.browser()?.newContext({ viewport: null });
    if (own === undefined) throw new Error('The browser went away');
    return outcomesIn(own, subjects, before, async () => []).finally(() => own.close());
  };
  return { outcomes, close };
}

async function outcomesIn(
  context: BrowserContext,
  subjects: readonly string[],
  before: string,
  callsOf: (page: Page, subject: string) => Promise<Told['calls']>,
): Promise<BySubject> {
  const found: Record<string, Told> = {};
  for (const subject of subjects) {
    const page = await context.newPage();
    if (before !== '') await page.addInitScript(before);
    await page.goto(addressOf(subject));
    const told = await page.waitForFunction(() => (globalThis as { outcomes?: string }).outcomes, undefined, {
      timeout: longestMs,
    });
    const outcomes = JSON.parse(String(await told.jsonValue())) as Told['outcomes']; // as the harness writes it
    found[subject] = { outcomes, calls: await callsOf(page, subject) };
    await page.close();
  }
  return found;
}

async function callsInChromium(session: Session, desk: Page, page: Page, subject: string): Promise<string[]> {
  await page.evaluate((key) => sessionStorage.setItem(key, 'yes'), lastWord);
  const tabId = await desk.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
  return callsSeen(fileOf(subject), async () => (await session.send('artifacts.get', { tabId })).artifacts);
}

export async function firefoxOutcomes(
  site: Sites,
  subjects: readonly string[],
  hasExtension: boolean,
): Promise<BySubject> {
  return hasExtension ? watchedInFirefox(site, subjects) : bareInFirefox(site, subjects);
}

async function bareInFirefox(site: Sites, subjects: readonly string[]): Promise<BySubject> {
  const firefox = await launchFirefox({ extension: null, site });
  return outcomesInFirefox(firefox, subjects, async () => []).finally(() => firefox.close());
}

async function watchedInFirefox(site: Sites, subjects: readonly string[]): Promise<BySubject> {
  const extension = unpackExtension(join(root, '.output/firefox-mv3'), 'all', []);
  const firefox = await launchWithAddOn(extension.folder, site);
  const desk = await firefox.openOwn('options.html');
  await desk.until(asking('access.changed', {}));
  const callsOf = async (page: FirefoxPage, subject: string): Promise<string[]> => {
    await page.read(`sessionStorage.setItem('${lastWord}', 'yes')`);
    const tabId = await firefox.tabInFront();
    return callsSeen(
      fileOf(subject),
      async () => (await desk.read<{ artifacts: Artifacts | null }>(asking('artifacts.get', { tabId }))).artifacts,
    );
  };
  return outcomesInFirefox(firefox, subjects, callsOf).finally(async () => {
    await firefox.close();
    extension.remove();
  });
}

async function outcomesInFirefox(
  firefox: Firefox,
  subjects: readonly string[],
  callsOf: (page: FirefoxPage, subject: string) => Promise<Told['calls']>,
): Promise<BySubject> {
  const found: Record<string, Told> = {};
  for (const subject of subjects) {
    const page = await firefox.open(addressOf(subject));
    const outcomes = JSON.parse(await page.until<string>('globalThis.outcomes')) as Told['outcomes']; // as the harness writes it
    found[subject] = { outcomes, calls: await callsOf(page, subject) };
    await page.close();
  }
  return found;
}
