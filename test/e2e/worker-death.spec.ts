import type { Report } from '../../src/core/domain';
import { expect, test, type Ext } from './support/fixtures';

const kills = 20;
const lastsMs = 12_000;

/** Does something new every 100 ms, of every sort that has a collector, and the same each time it is opened. */
const actingPage = `<!doctype html><title>Acting</title><link rel="icon" href="data:,">
<form><input type="email" name="email"></form>
<script>
  const id = (n) => (n * 2654435761 >>> 0).toString(16).padStart(8, '0') + 'c4d1e7a90b35f268';
  const acts = [
    (n) => { document.cookie = 'c' + n + '=' + id(n) + '; max-age=31536000'; },
    (n) => localStorage.setItem('l' + n, id(n)),
    (n) => sessionStorage.setItem('s' + n, 'step'),
    (n) => navigator.sendBeacon('https://beacons.test/b?n=' + n + '&id=' + id(n)),
    (n) => { new Image().src = 'https://pixels.test/p.gif?n=' + n + '&id=' + id(n); },
    (n) => void fetch('https://calls.test/c?n=' + n).catch(() => undefined),
    (n) => { const f = document.createElement('iframe'); f.src = 'https://frames.test/f' + n + '.html'; document.body.append(f); },
    (n) => { indexedDB.open('db' + n); },
    (n) => { const s = document.createElement('script'); s.src = 'https://scripts.test/s' + n + '.js'; document.body.append(s); },
  ];
  let n = 0;
  const timer = setInterval(() => {
    if (n >= ${lastsMs / 100}) { clearInterval(timer); document.title = 'Done'; return; }
    acts[n % acts.length](n);
    n += 1;
  }, 100);
</script>`;

/**
 * What a report says, without what no two visits share: times, and the words of the browser's own clock; and without how
 * much was said in all and which of many requests stand as evidence: once a worker has died, the page's own list is told
 * beside the browser's, with other times.
 */
function contentOf({ findings, verdicts, counts: { seen: _seen, kept: _kept, ...counts }, collectors }: Report) {
  return {
    findings: findings.map(({ firstSeenAt: _when, evidence, ...finding }) => ({
      ...finding,
      evidence: evidence
        .flatMap(({ summary }) => (/^([A-Z]+ )?http\S+ \(\w+\)$/.test(summary) ? [] : [summary]))
        .sort(),
    })),
    verdicts,
    counts,
    collectors,
  };
}

async function visitActingPage(ext: Ext, meanwhile: () => Promise<void>): Promise<Report> {
  const { page, tabId } = await ext.openTab();
  await page.goto('https://acting.test/');
  await meanwhile();
  await expect(page).toHaveTitle('Done', { timeout: 60_000 });
  // What was not yet acknowledged is sent again: the numbers settle.
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify((await ext.report(tabId)).counts);
        const isSettled = now === before;
        before = now;
        return isSettled;
      },
      { intervals: [1500], timeout: 30_000 },
    )
    .toBe(true);
  const report = await ext.report(tabId);
  // The next visit must find nothing that this one kept.
  const session = await ext.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: 'https://acting.test', storageTypes: 'all' });
  await page.close();
  return report;
}

test.describe('while a page acts', () => {
  test.beforeEach(({ site }) => site.serve('https://acting.test/', actingPage));

  test('the worker may die at any moment, and the report is the same', async ({ ext }) => {
    test.setTimeout(180_000);
    const undisturbed = await visitActingPage(ext, () => Promise.resolve());
    await ext.context.clearCookies();
    const moments = Array.from({ length: kills }, () => Math.random() * (lastsMs - 1000)).sort((a, b) => a - b);
    const disturbed = await visitActingPage(ext, async () => {
      const begun = Date.now();
      for (const moment of moments) {
        const wait = begun + moment - Date.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        await ext.killServiceWorker();
      }
    });
    expect(contentOf(undisturbed).findings.length).toBeGreaterThan(20);
    expect(contentOf(disturbed), `worker killed at ${moments.map(Math.round).join(', ')} ms`).toEqual(
      contentOf(undisturbed),
    );
  });
});
