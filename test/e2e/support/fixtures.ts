import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { openSession, type Session } from '../../../src/cli/session';
import { unpackExtension } from '../../../src/cli/unpacked-extension';
import type { AccessStep, Artifacts, Report } from '../../../src/core/domain';
import { findBrowser } from '../../../src/tools/find-browser.mjs';
import { startSites, type Sites } from '../../sites/server';
import { netLogArg, requestsByExtension } from './net-log';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const hostsFolder = join(root, 'test/sites/hosts');

/** Real vendors' names and made-up ones, all answered by the test's own server. */
export const hosts = [
  ...[
    '*.test',
    '*.zendesk.com',
    '*.zendesk.fr',
    'example.org',
    '*.example.org',
    '*.zdassets.com',
    '*.zdusercontent.com',
  ],
  ...[
    '*.google-analytics.com',
    '*.googletagmanager.com',
    '*.google.com',
    '*.gstatic.com',
    '*.googleapis.com',
    '*.doubleclick.net',
  ],
  ...[
    '*.facebook.com',
    '*.facebook.net',
    '*.segment.com',
    '*.clearbitjs.com',
    '*.hotjar.com',
    '*.youtube.com',
    '*.wistia.com',
  ],
  ...[
    '*.cookielaw.org',
    '*.newrelic.com',
    '*.nr-data.net',
    '*.bugsnag.com',
    '*.optimizely.com',
    '*.linkedin.com',
    '*.twitter.com',
  ],
  ...[
    '*.jsdelivr.net',
    '*.stripe.com',
    '*.typekit.net',
    '*.eloqua.com',
    '*.en25.com',
    '*.demandbase.com',
    '*.company-target.com',
  ],
  ...[
    '*.addthis.com',
    '*.truste.com',
    '*.criteo.com',
    '*.adnxs.com',
    '*.appleid.apple.com',
    '*.recaptcha.net',
    '*.hcaptcha.com',
  ],
];

export interface Ext extends Session {
  /** The report of the page in this tab, as the popup would get it. */
  report(tabId: number): Promise<Report>;
  artifacts(tabId: number): Promise<Artifacts>;
  /** Opens an address in a new tab, waits until it has loaded, and a little for what comes late. */
  visit(url: string, waitMs?: number): Promise<{ page: Page; tabId: number }>;
  /** The same in a tab whose report was asked for before: of pages that nobody looks at no headers are told. */
  visitWatched(url: string, waitMs?: number): Promise<{ page: Page; tabId: number }>;
  /** Ends the background worker, as the browser does at any time, and waits until it is gone. */
  killServiceWorker(): Promise<void>;
  serviceWorkers(): Promise<number>;
  /** File with every request of the browser; whole once it is closed. */
  netLog: string;
}

interface Options {
  /** The access that the extension starts with, as `--access` gives it. */
  access: AccessStep;
  thirdPartyCookies: 'allow' | 'block';
  browserArgs: string[];
  /** Leaves the page open that greets a new person; it would come to the front of what is tested. */
  keepsFirstRun: boolean;
  /** Lets the extension into private windows. */
  isAllowedInPrivate: boolean;
  /** Code put at the end of the worker, in a throw-away copy that may connect anywhere: the extension as it must not be. */
  workerAddition: string;
  /** Addresses that a test has the extension ask for, by a click on a button that names their host. */
  namedRequests: readonly string[];
}

/** The one request that a test plants, to see that the log would catch another. */
export const plantedRequest = 'https://planted.test/';

export const test = base.extend<Options & { site: Sites; ext: Ext }>({
  access: ['all', { option: true }],
  thirdPartyCookies: ['allow', { option: true }],
  browserArgs: [[], { option: true }],
  keepsFirstRun: [false, { option: true }],
  isAllowedInPrivate: [false, { option: true }],
  workerAddition: ['', { option: true }],
  namedRequests: [[], { option: true }],
  // The empty pattern stays: Playwright reads the fixtures' names from the first parameter.
  site: async ({}, use) => {
    const site = await startSites({ folder: hostsFolder, hosts });
    await use(site);
    await site.close();
  },
  ext: async (
    { site, access, thirdPartyCookies, browserArgs, keepsFirstRun, isAllowedInPrivate, workerAddition, namedRequests },
    use,
  ) => {
    const extension = unpackExtension(join(root, '.output/chrome-mv3'), access, []);
    if (workerAddition !== '') addToWorker(extension.folder, workerAddition);
    const log = join(mkdtempSync(join(tmpdir(), 'clauselight-net-log-')), 'net.json');
    const session = await openSession({
      ...{ browser: findBrowser(), extension: extension.folder, thirdPartyCookies, keepsFirstRun, isAllowedInPrivate },
      isHeadless: process.env['HEADED'] !== '1',
      args: [...site.browserArgs, netLogArg(log), ...browserArgs],
    });
    await use({ ...toExt(session), netLog: log });
    await session.close();
    extension.remove();
    // Holds for the whole run: nothing leaves the device by the extension, in any test.
    const made = requestsByExtension(log, session.id).filter(
      (url) => !url.startsWith(plantedRequest) && !namedRequests.includes(url),
    );
    rmSync(dirname(log), { recursive: true, force: true });
    expect(made, 'requests that the extension made').toEqual([]);
  },
});

export { expect };

function addToWorker(folder: string, code: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  delete manifest['content_security_policy'];
  writeFileSync(file, JSON.stringify(manifest));
  appendFileSync(join(folder, 'background.js'), `\n${code}\n`);
}

export function toExt(session: Session): Omit<Ext, 'netLog'> {
  const serviceWorkers = async (): Promise<number> =>
    (await session.cdp.send('Target.getTargets')).targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.includes(session.id),
    ).length;
  return {
    ...session,
    serviceWorkers,
    report: async (tabId) => required((await session.send('report.get', { tabId })).report, 'report'),
    artifacts: async (tabId) => required((await session.send('artifacts.get', { tabId })).artifacts, 'artifacts'),
    visit: (url, waitMs) => visit(session, url, { waitMs, isWatched: false }),
    visitWatched: (url, waitMs) => visit(session, url, { waitMs, isWatched: true }),
    killServiceWorker: () => killServiceWorker(session, serviceWorkers),
  };
}

async function visit(
  session: Session,
  url: string,
  { waitMs = 1500, isWatched }: { waitMs: number | undefined; isWatched: boolean },
): Promise<{ page: Page; tabId: number }> {
  const opened = await session.openTab();
  if (isWatched) await session.send('artifacts.get', { tabId: opened.tabId });
  await opened.page.goto(url, { waitUntil: 'load' });
  await opened.page.waitForTimeout(waitMs);
  return opened;
}

async function killServiceWorker({ context }: Session, serviceWorkers: () => Promise<number>): Promise<void> {
  // A page that is there already: opening a tab could itself wake the worker.
  const page = context.pages()[0];
  if (page === undefined) throw new Error('no page is open');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  for (let tries = 0; tries < 50 && (await serviceWorkers()) > 0; tries++) await page.waitForTimeout(20);
  await session.detach();
}

function required<T>(value: T | null, what: string): T {
  if (value === null) throw new Error(`the extension has no ${what} for this tab`);
  return value;
}
