import type { Page } from '@playwright/test';
import type { AccessStep, Artifacts } from '../core/domain';
import { redactUrl } from '../lib/redact-url';
import { pageFailed } from './failure';
import { firstLine, type Session } from './session';

export interface PageOptions {
  url: string;
  access: AccessStep;
  /** For what comes late, after the page has loaded. */
  waitMs: number;
  /** A page that has not loaded by then is taken as it is. */
  loadMs: number;
  thirdPartyCookies: 'allow' | 'block';
}

export interface ScannedPage {
  artifacts: Artifacts;
  /** What was not as it should be, though something was seen; null: nothing. */
  problem: string | null;
  page: Page;
  tabId: number;
}

/** Opens one page in a tab of its own and returns everything that the extension collected of it. The tab stays open. */
export async function scanPage(session: Session, options: PageOptions): Promise<ScannedPage> {
  const { page, tabId } = await session.openTab();
  try {
    // Who asks for what a tab shows has what comes next in it watched closely.
    await session.send('artifacts.get', { tabId });
    const hasLoaded = await load(page, options);
    if (hasLoaded && options.access === 'click') await watchByClick(session, page, tabId, options.loadMs);
    await page.waitForTimeout(options.waitMs);
    const artifacts = await collected(session, page, tabId);
    if (artifacts === null) throw pageFailed(nothingSeen(options, hasLoaded));
    return {
      ...{ page, tabId },
      artifacts: await complete(artifacts, session, page, options, hasLoaded),
      problem: hasLoaded ? null : unfinished(options),
    };
  } catch (error) {
    await page.close().catch(() => undefined); // gone already: what went wrong is said below
    throw error;
  }
}

/** The popup tells of a large page before it has been read to its end; a scan waits longer for it. */
const readingMs = 15_000;
const askAgainMs = 250;

async function collected(session: Session, page: Page, tabId: number): Promise<Artifacts | null> {
  const until = Date.now() + readingMs;
  for (;;) {
    const { artifacts } = await session.send('artifacts.get', { tabId });
    if (artifacts === null || !isUnread(artifacts) || Date.now() > until) return artifacts;
    await page.waitForTimeout(askAgainMs);
  }
}

const isUnread = ({ collectors }: Artifacts): boolean =>
  collectors.some(({ reason }) => reason === 'collector.reason.page_unread');

/** Returns whether the page finished loading. What the browser refuses is a sentence. */
async function load(page: Page, { url, loadMs }: PageOptions): Promise<boolean> {
  const download = page.waitForEvent('download', { timeout: loadMs }).then(
    () => true,
    () => false,
  );
  try {
    await page.goto(url, { waitUntil: 'load', timeout: loadMs });
    return true;
  } catch (error) {
    const message = firstLine(error);
    if (/timeout/i.test(message)) return false;
    if (/download is starting/i.test(message) || (/ERR_ABORTED/.test(message) && (await soon(download))))
      throw pageFailed(`${url} is a download, not a page; nothing was opened.`);
    throw pageFailed(`${url} ${refusal(message)}`);
  }
}

const soon = (event: Promise<boolean>): Promise<boolean> =>
  Promise.race([event, new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1000))]);

/** Browser errors in plain words; the browser's own name for it stays, to be searched for. */
const refusals: readonly (readonly [RegExp, string])[] = [
  [/ERR_CERT_|ERR_SSL_/, 'has a certificate that the browser does not trust'],
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION/, 'cannot be reached: its host name is not known'],
  [
    /ERR_CONNECTION_|ERR_ADDRESS_|ERR_INTERNET_|ERR_NETWORK_|ERR_TIMED_OUT|ERR_EMPTY_RESPONSE|ERR_TUNNEL|ERR_PROXY/,
    'cannot be reached',
  ],
  [/ERR_TOO_MANY_REDIRECTS/, 'redirects without end'],
  [/ERR_ABORTED/, 'sends no page'],
  [
    /ERR_INVALID_RESPONSE|ERR_INVALID_HTTP|ERR_RESPONSE_HEADERS|ERR_CONTENT_|ERR_HTTP2/,
    'sends an answer that the browser cannot read',
  ],
  [/crashed|closed/, 'could not be scanned: the browser closed it'],
];

function refusal(message: string): string {
  const name = /net::(ERR_\w+)/.exec(message)?.[1];
  const words = refusals.find(([pattern]) => pattern.test(message))?.[1] ?? 'could not be opened';
  return `${words} (${name ?? message.replace(/^page\.goto: /, '')}).`;
}

const unfinished = ({ url, loadMs }: PageOptions): string =>
  `${url} did not finish loading within ${loadMs / 1000} s; the report holds what was seen until then.`;

function nothingSeen(options: PageOptions, hasLoaded: boolean): string {
  return hasLoaded
    ? `${options.url} is nothing that the extension can look at: it is not a web page.`
    : `${options.url} did not finish loading within ${options.loadMs / 1000} s, and showed nothing until then.`;
}

/** The way of a person who gave nothing but a click: the icon, then "Reload and watch". */
async function watchByClick(session: Session, page: Page, tabId: number, loadMs: number): Promise<void> {
  const popup = await session.clickIcon(page);
  const { access } = await session.send('access.get', { tabId });
  if (access.mode !== 'watched') {
    const reloaded = page.waitForEvent('load', { timeout: loadMs });
    await Promise.all([reloaded, session.send('watch.start', { tabId })]);
  }
  // It closes by itself when the page comes to the front.
  if (!popup.isClosed()) await popup.close().catch(() => undefined);
}

/** What the extension cannot know of the browser that it runs in. */
async function complete(
  artifacts: Artifacts,
  session: Session,
  page: Page,
  options: PageOptions,
  hasLoaded: boolean,
): Promise<Artifacts> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight })).catch(() => null); // a page that hangs does not say
  const endedBy = artifacts.page.endedBy ?? (hasLoaded ? null : 'visit.ended.timeout');
  return {
    ...artifacts,
    // Nobody has moved on but the page itself: what it did before is no less what this address does.
    page: {
      ...artifacts.page,
      ...(artifacts.page.views ? { view: 'all' } : {}),
      requestedUrl: redactUrl(options.url),
      endedBy,
    },
    environment: {
      ...artifacts.environment,
      version: session.context.browser()?.version() ?? artifacts.environment.version,
      thirdPartyCookies: options.thirdPartyCookies,
      profile: 'fresh',
      viewport: size ?? artifacts.environment.viewport,
    },
  };
}
