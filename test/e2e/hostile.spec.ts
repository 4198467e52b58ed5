import type { Page } from '@playwright/test';
import type { Report } from '../../src/core/domain';
import { realFindings, type Attack } from './hostile/attack';
import { arguments_, patched } from './hostile/attacks';
import { expect, serve, test, visitBare, visitWatched, type Outcome } from './hostile/fixtures';
import type { Ext } from './support/fixtures';

type Session = Omit<Ext, 'netLog'>;

for (const attack of [...patched, ...arguments_]) {
  test(`${attack.id}: ${attack.what}`, async ({ site, ext, bare }) => {
    test.setTimeout(120_000);
    serve(site, attack);
    const native = await visitBare(bare, attack);
    const { made, thrown, page, tabId } = await visitWatched(ext, attack);
    expect(withoutOwnReads(made), 'what the page has noticed').toEqual(native.made);
    expect(thrown, 'what was thrown').toEqual(native.thrown);
    const report = await expectTracked(ext, tabId);
    await expectWithinBounds(ext, tabId, report);
    expect(report.limits.failedRules).toEqual([]);
    if (attack.losesFacts) expect(report.limits.dropped.length, 'what was lost').toBeGreaterThan(0);
    await page.close();
  });
}

/**
 * What a page can still notice, as src/probe/README.md says: where a call is given a dictionary, a proxy in its place is
 * asked whether it has the one or two fields that tell what is sent.
 */
function withoutOwnReads({ counts, ...made }: Outcome['made']): unknown {
  if (counts === undefined) return made;
  return { ...made, counts: Object.fromEntries(Object.entries(counts).filter(([name]) => !/proxy own /.test(name))) };
}

/** Whatever the page does, its own tracking is found. */
async function expectTracked(ext: Session, tabId: number): Promise<Report> {
  const found = async (): Promise<unknown[]> => {
    const { findings } = await ext.report(tabId);
    return realFindings.filter(([technique, name]) =>
      findings.some((one) => one.technique === technique && (name === null || one.names.includes(name))),
    );
  };
  await expect.poll(found, { timeout: 20_000 }).toEqual([...realFindings]);
  return ext.report(tabId);
}

const mostBytes = 2_400_000;
const mostFindings = 1000;

async function expectWithinBounds(ext: Session, tabId: number, { findings, counts }: Report): Promise<void> {
  expect(findings.length, 'findings').toBeLessThanOrEqual(mostFindings);
  expect(counts.seen).toBe(counts.kept + counts.dropped);
  const desk = await deskOf(ext);
  const bytes = await desk.evaluate(async (id) => {
    const keys = Object.keys(await chrome.storage.session.get(null)).filter((key) =>
      key.split(':').includes(String(id)),
    );
    return chrome.storage.session.getBytesInUse(keys);
  }, tabId);
  expect(bytes, 'bytes of this tab').toBeLessThanOrEqual(mostBytes);
}

/** The extension's own page from which messages are sent. */
async function deskOf({ context, id, openPage }: Session): Promise<Page> {
  return context.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/`)) ?? openPage('options.html');
}
