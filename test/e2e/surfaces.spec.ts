import type { Observation } from '../../src/core/domain';
import type { Trigger } from '../../src/probe/surface';
import { triggers } from '../../src/probe/surfaces/triggers';
import { expect, test } from './support/fixtures';

test.use({ isShared: true });

const page = 'https://surfaces.test/';

/** What Chromium does not have: everything else that is watched must be there. */
const absent = ['oscpu', 'cpuClass', 'buildID', 'globalPrivacyControl'].map((name) => `void navigator.${name}`);

const frameUrl = (index: number): string => `${page}frame/${index}`;

test('tells of one call of every API that is watched, once, with what it was given', async ({ ext, site }) => {
  test.setTimeout(120_000);
  const rows = triggers();
  site.serve('https://surfaces.test/sw.js', { headers: { 'content-type': 'text/javascript' }, body: '' });
  for (const index of rows.keys()) site.serve(frameUrl(index), '<!doctype html><title>One call</title><body>');
  const frames = rows.map((_, index) => `<iframe src="${frameUrl(index)}" allow="*"></iframe>`);
  site.serve(page, `<!doctype html><title>Every call</title>${frames.join('')}`);
  const { page: tab, tabId } = await ext.visit(page, 0);

  const ran: Trigger[] = [];
  for (const [index, row] of rows.entries()) {
    const frame = tab.frame({ url: frameUrl(index) });
    if ((await frame?.evaluate(row.where ?? 'true')) !== true) continue;
    // Its own answer is not waited for: some ask a person.
    await frame?.evaluate(`void (${row.run.startsWith('for') ? `(() => { ${row.run} })()` : row.run})`);
    ran.push(row);
  }
  expect(rows.filter((row) => !ran.includes(row)).map(({ run }) => run)).toEqual(absent);

  const misses = async () => {
    const { observations } = await ext.artifacts(tabId);
    return ran
      .map((row) => ({ run: row.run, found: seenOf(row, frameUrl(rows.indexOf(row)), observations) }))
      .filter(({ found }) => found.length !== 1)
      .map(({ run, found }) => `${run}: ${JSON.stringify(found)}`);
  };
  await expect.poll(async () => (await misses()).length, { timeout: 15_000 }).toBeLessThan(rows.length);
  await expect.poll(misses, { timeout: 15_000 }).toEqual([]);
});

function seenOf(row: Trigger, url: string, observations: readonly Observation[]): Observation[] {
  return observations.filter(
    (one) =>
      one.kind === row.kind &&
      one.frameUrl === url &&
      isPart({ count: 1, ...row.gives }, one as Readonly<Record<string, unknown>>),
  );
}

/** Whether all fields stand in the whole, also one level down. */
function isPart(part: Readonly<Record<string, unknown>>, whole: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(part).every(([name, value]) => {
    const other = whole[name];
    return typeof value === 'object' && value !== null && typeof other === 'object' && other !== null
      ? isPart(value as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>)
      : value === other;
  });
}
