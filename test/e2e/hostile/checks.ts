import type { Page } from '@playwright/test';
import type { Report } from '../../../src/core/domain';
import { toCsv } from '../../../src/core/export/csv';
import { toHtml } from '../../../src/core/export/html';
import { toJson } from '../../../src/core/export/json';
import { translate, type Messages } from '../../../src/lib/translate';
import { readJson } from '../../support/read-json';
import type { Ext } from '../support/fixtures';
import { realFindings, type Attack } from './attack';
import { expect, type Outcome } from './fixtures';

export type Session = Omit<Ext, 'netLog'>;

/** Whatever the page does, its own tracking is found. */
export async function expectTracked(ext: Session, tabId: number, { losesNames = false }: Attack): Promise<Report> {
  const found = async (): Promise<unknown[]> => {
    const { findings } = await ext.report(tabId);
    return realFindings.filter(([technique, name]) =>
      findings.some((one) => one.technique === technique && (name === null || losesNames || one.names.includes(name))),
    );
  };
  await expect.poll(found, { timeout: 20_000 }).toEqual([...realFindings]);
  return ext.report(tabId);
}

const mostBytes = 2_400_000;
const mostFindings = 1000;

/** What is kept of a tab is bounded; what found no room is in the counts. */
export async function expectWithinBounds(ext: Session, tabId: number, report: Report): Promise<void> {
  const { findings, counts, limits } = report;
  expect(findings.length, 'findings').toBeLessThanOrEqual(mostFindings);
  expect(counts.seen).toBe(counts.kept + counts.dropped);
  expect(limits.dropped.reduce((sum, { count }) => sum + count, 0)).toBe(counts.dropped);
  const desk = await deskOf(ext);
  const [ofTab, inAll] = await desk.evaluate(async (id) => {
    const all = Object.keys(await chrome.storage.session.get(null));
    const ours = all.filter((key) => key.split(':').includes(String(id)));
    return [await chrome.storage.session.getBytesInUse(ours), await chrome.storage.session.getBytesInUse(null)];
  }, tabId);
  expect(ofTab, 'bytes of this tab').toBeLessThanOrEqual(mostBytes);
  expect(inAll, 'bytes of all tabs').toBeLessThanOrEqual(8 * 1024 * 1024);
}

/** The extension's own page from which messages are sent. */
async function deskOf({ context, id, openPage }: Session): Promise<Page> {
  return context.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/`)) ?? openPage('options.html');
}

/** What is lost is in the report, and the person is told of it in words. */
export async function expectLossShown(ext: Session, tabId: number): Promise<void> {
  const lost = async (): Promise<number> => (await ext.report(tabId)).counts.dropped;
  await expect.poll(lost, { timeout: 30_000 }).toBeGreaterThan(0);
  const shown = await ext.openPage(`report.html?tab=${tabId}`);
  await expect(shown.getByText('the picture is not complete').first()).toBeVisible();
  expect(await shown.locator('body').innerText()).not.toMatch(/dropped\.(what|reason)/);
  await shown.close();
}

const markup =
  'img[src="x"], script:not([src]), [onerror], [onload], [onmouseover], svg[onload], a[href^="javascript:"]';
const disguise = /[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/;

/** Nothing that the page says is more than text, on our own pages and in what a person saves. */
export async function expectTextOnly(ext: Session, tab: Page, tabId: number, report: Report): Promise<void> {
  // One after the other: a popup closes once something else is in front.
  for (const show of [() => ext.clickIcon(tab), () => ext.openPage(`report.html?tab=${tabId}`)]) {
    const shown = await show();
    const errors: string[] = [];
    shown.on('pageerror', (error) => errors.push(String(error)));
    await expect(shown.locator('[data-finding]').first()).toContainText('Could not check');
    await openEverything(shown);
    expect(await shown.locator(markup).count(), 'markup of the page').toBe(0);
    expect(await shown.locator('body').innerText()).not.toMatch(disguise);
    expect(errors).toEqual([]);
    await shown.close();
  }
  await expectInertHtml(ext, report);
  expectNoFormula(toCsv(report));
  expect(JSON.parse(toJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
}

async function openEverything(shown: Page): Promise<void> {
  await shown.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const button of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
  });
}

const messages = readJson('assets/locales/en.json') as Messages; // the locale file's own shape
const words = { locale: 'en', t: (key: string, params = {}) => translate(messages, 'en', key, params) };

async function expectInertHtml({ context }: Session, report: Report): Promise<void> {
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', ({ url }) => asked.push(url()));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push('dialog')));
  await page.setContent(toHtml(report, words));
  expect(await page.locator('img, script, svg, iframe, object, form, [onerror], [onload]').count()).toBe(0);
  expect(await page.locator('body').innerText()).not.toMatch(disguise);
  expect(asked).toEqual([]);
  await page.close();
}

function expectNoFormula(csv: string): void {
  const cells = [...csv.matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^",\r\n]*)/g)].map(([, cell = '']) =>
    cell.replace(/^"/, ''),
  );
  expect(cells.length).toBeGreaterThan(100);
  expect(cells.filter((cell) => /^\s*[=+@＝＋＠]|^\s*[-－](?!\d+(\.\d+)?$)/.test(cell))).toEqual([]);
  expect(csv).not.toMatch(disguise);
}

/**
 * What a page can still notice, as src/probe/README.md says: where a call is given a dictionary, a proxy in its place is
 * asked whether it has the one or two fields that tell what is sent.
 */
export function withoutOwnReads({ counts, ...made }: { counts?: Record<string, number> }): unknown {
  if (counts === undefined) return made;
  return { ...made, counts: Object.fromEntries(Object.entries(counts).filter(([name]) => !/proxy own /.test(name))) };
}

/** A call that fails is laid to whoever makes it, which for the console is our stand-in: what it says without us is the page's. */
export function saidByUs(said: Outcome['said'], native: Outcome['said']): string[] {
  const texts = new Set(native.map(({ text }) => withoutReason(text)));
  return said.flatMap(({ text, isOurs }) => (isOurs && !texts.has(withoutReason(text)) ? [text] : []));
}

/** The browser says of a socket that failed why, or nothing, as the moment falls. */
const withoutReason = (text: string): string => text.replace(/^(WebSocket connection to .* failed: ).*/s, '$1');

/**
 * Nothing that a page made up is taken for something that it did. In a frame that it had hold of before us it can speak in
 * our place (src/probe/README.md), as that frame only.
 */
export async function expectNothingForged(ext: Session, tabId: number): Promise<void> {
  const { observations, dropped, page } = await ext.artifacts(tabId);
  const ofPage = observations.filter(({ frameUrl }) => frameUrl === page.url);
  expect(ofPage.filter((one) => JSON.stringify(one).includes('FORGED'))).toEqual([]);
  expect(dropped.filter(({ count }) => count === 777_777)).toEqual([]);
}
