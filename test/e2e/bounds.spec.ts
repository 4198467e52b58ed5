import { expect, test, type Ext } from './support/fixtures';
import { workerHeap } from './support/worker-heap';

const tabs = 6;

/** Everything that a page can make many and long: names, values, addresses, frames. */
const floodPage = `<!doctype html><title>Flood</title><script>
  const long = 'x'.repeat(5000);
  for (let n = 0; n < 1200; n++) {
    document.cookie = 'c' + n + '_' + long.slice(0, 300) + '=' + Math.random().toString(36).repeat(4) + '; max-age=9999999';
    try { localStorage.setItem('l' + n + long.slice(0, 400), Math.random().toString(36)); } catch { localStorage.clear(); }
    if (n % 4 === 0) navigator.sendBeacon('https://sink' + (n % 50) + '.test/' + n + '?' + long.slice(0, 900) + '=' + Math.random());
    if (n % 4 === 1) new Image().src = 'https://sink' + (n % 50) + '.test/i' + n + '.gif?a=' + long.slice(0, 900);
  }
  addEventListener('load', () => setTimeout(() => { document.title = 'Flooded'; }, 500));
</script>`;

async function floodTabs(ext: Ext): Promise<number[]> {
  const opened: number[] = [];
  for (let n = 0; n < tabs; n++) {
    const { page, tabId } = await ext.openTab();
    await page.goto(`https://flood${n}.test/`, { waitUntil: 'commit' });
    await expect(page).toHaveTitle('Flooded', { timeout: 60_000 });
    opened.push(tabId);
  }
  return opened;
}

test('many tabs that flood stay within the store, and what is lost is counted', async ({ ext, site }) => {
  test.setTimeout(240_000);
  for (let n = 0; n < tabs; n++) site.serve(`https://flood${n}.test/`, floodPage);
  const tabIds = await floodTabs(ext);
  const desk = await ext.openPage('options.html');
  await expect
    .poll(async () => (await ext.artifacts(tabIds.at(-1) ?? 0)).counts.seen, { timeout: 60_000 })
    .toBeGreaterThan(1000);
  const bytes = await desk.evaluate(() => chrome.storage.session.getBytesInUse(null));
  expect(bytes).toBeLessThanOrEqual(8 * 1024 * 1024);
  expect(await workerHeap(ext), 'bytes of the worker').toBeLessThanOrEqual(64 * 1024 * 1024);
  for (const tabId of tabIds) {
    const { artifacts } = await ext.send('artifacts.get', { tabId });
    if (artifacts === null) continue; // given up to make room for a later one
    const { seen, kept, dropped } = artifacts.counts;
    expect(seen).toBe(kept + dropped);
    expect(dropped).toBe(artifacts.dropped.reduce((sum, { count }) => sum + count, 0));
    expect(dropped).toBeGreaterThan(0);
  }
});

test('a tab that is closed leaves nothing behind', async ({ ext, site }) => {
  site.serve('https://brief.test/', '<!doctype html><title>Brief</title><script>localStorage.a = 1</script>');
  const { page, tabId } = await ext.visit('https://brief.test/');
  const desk = await ext.openPage('options.html');
  const keys = (): Promise<string[]> => desk.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
  const ofTab = async (): Promise<string[]> => (await keys()).filter((key) => key.split(':').includes(String(tabId)));
  await expect.poll(ofTab).not.toEqual([]);
  await page.close();
  await expect.poll(ofTab).toEqual([]);
});
