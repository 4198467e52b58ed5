import type { Page } from '@playwright/test';
import type { Session } from '../../../src/cli/session';
import type { Artifacts, Report } from '../../../src/core/domain';

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
