import { arguments_, patched } from './hostile/attacks';
import {
  expectLossShown,
  expectNothingForged,
  expectTextOnly,
  expectTracked,
  expectWithinBounds,
  saidByUs,
  withoutOwnReads,
} from './hostile/checks';
import { clocks } from './hostile/clocks';
import { expect, serve, test, visitBare, visitWatched } from './hostile/fixtures';
import { floods } from './hostile/floods';
import { forgeries } from './hostile/forgeries';
import { frames } from './hostile/frames';
import { names } from './hostile/names';

for (const attack of [...patched, ...arguments_, ...clocks, ...forgeries, ...names, ...floods, ...frames]) {
  test(`${attack.id}: ${attack.what}`, async ({ site, ext, bare, workerErrors }) => {
    test.setTimeout(120_000);
    serve(site, attack);
    const [native, watched] = await Promise.all([visitBare(bare, attack), visitWatched(ext, attack)]);
    const { made, thrown, said, page, tabId } = watched;
    expect(withoutOwnReads(made), 'what the page has noticed').toEqual(native.made);
    expect(thrown, 'what was thrown').toEqual(native.thrown);
    await expect.poll(() => saidByUs(said, native.said), 'what our scripts have said in the console').toEqual([]);
    await native.page.context().close();
    const report = await expectTracked(ext, tabId, attack);
    await expectWithinBounds(ext, tabId, report);
    await expectNothingForged(ext, tabId);
    expect(report.limits.failedRules).toEqual([]);
    if (attack.losesFacts) await expectLossShown(ext, tabId);
    if (attack.isShown) await expectTextOnly(ext, page, tabId, report);
    expect(await workerErrors()).toEqual([]);
    await page.close();
  });
}
