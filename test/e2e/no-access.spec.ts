import { chromium, type TestInfo } from '@playwright/test';
import { quietSwitch } from '../../src/tools/browser-switches.mjs';
import { findBrowser } from '../../src/tools/find-browser.mjs';
import { expect, test, type Ext } from './support/fixtures';
import { endEverythingOfOurs, functionsOf, listBrowser, noteScripts, oursIn, type Listing } from './support/listing';

test.use({ access: 'click' });

const address = 'https://unbundled.test/';
/** Does much of what the extension looks for, in itself, in a frame and in a worker: there is enough to see. */
const busyPage = `<!doctype html><title>Busy</title>
<script src="https://guest.test/g.js"></script>
<iframe src="https://framed.test/f.html"></iframe>
<script>
  document.cookie = 'visitor=9d1f6c3042ab4e7d8b950c7e; max-age=31536000';
  localStorage.setItem('reader', '9d1f6c3042ab4e7d8b950c7e');
  navigator.sendBeacon('https://guest.test/b');
  new Worker(URL.createObjectURL(new Blob(['fetch("https://guest.test/w").finally(() => postMessage(1))'])))
    .onmessage = () => { document.title = 'Done'; };
</script>`;

/** Long enough for a worker to be woken: it starts within 200 ms of its event. */
const quietMs = 2000;

test.beforeEach(({ site }) => {
  site.serve(address, busyPage);
  site.serve('https://guest.test/g.js', {
    headers: { 'content-type': 'text/javascript' },
    body: 'globalThis.guest = 1',
  });
  site.serve('https://framed.test/f.html', '<!doctype html><script>localStorage.setItem("f", "1")</script>');
});

test('a page without access runs nothing of ours until the click, and then ours appear', async ({
  ext,
  site,
}, info) => {
  test.setTimeout(90_000);
  const page = await ext.context.newPage();
  await endEverythingOfOurs(ext);
  expect(oursIn(await listBrowser(ext.cdp), ext.id), 'before the page is opened').toEqual([]);

  const scripts = await noteScripts(page);
  const wakings = await noteWakings(ext);
  await page.goto(address);
  await expect(page).toHaveTitle('Done');
  await page.waitForTimeout(quietMs);
  const before = { ...(await listBrowser(ext.cdp)), ...scripts() };
  await keep(info, 'without access', before);
  expect(before.scripts.join('\n'), 'the listing itself works').toContain('https://guest.test/g.js');
  expect(oursIn(before, ext.id)).toEqual([]);
  expect(before.worlds.filter((world) => world.startsWith('isolated'))).toEqual([]);
  expect(wakings(), 'workers and pages of ours that came and went').toEqual([]);
  const functions = await functionsOf(page);
  expect(functions.length).toBeGreaterThan(5000);
  expect(await functionsWithoutExtension(site.browserArgs)).toEqual(functions);

  const popup = await ext.clickIcon(page);
  await expect(popup.getByRole('listitem').first()).toBeVisible();
  const after = { ...(await listBrowser(ext.cdp)), ...scripts() };
  await keep(info, 'after the click', after);
  expect(after.targets).toContain(`service_worker chrome-extension://${ext.id}/background.js`);
  expect(after.worlds.some((world) => world.startsWith('isolated') && world.includes(ext.id))).toBe(true);
  expect(after.scripts.join('\n')).toContain(`chrome-extension://${ext.id}/snapshot.js`);
  expect(await functionsOf(page), 'a snapshot wraps nothing').toEqual(functions);
});

test('a tab that is opened, moved and closed without access wakes no worker', async ({ ext }) => {
  await ext.context.newPage();
  await endEverythingOfOurs(ext);
  const wakings = await noteWakings(ext);
  const page = await ext.context.newPage();
  await page.goto(address);
  await page.goto('https://framed.test/f.html');
  await page.goBack();
  await page.close();
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  expect(wakings()).toEqual([]);
  expect(await ext.serviceWorkers()).toBe(0);
});

test('"Reload and watch" puts functions of ours into the page, which the listing finds', async ({ ext }) => {
  const { page, tabId } = await ext.openTab();
  await page.goto(address);
  await expect(page).toHaveTitle('Done');
  const functions = await functionsOf(page);
  const popup = await ext.clickIcon(page);
  const reloaded = page.waitForEvent('load');
  await ext.send('watch.start', { tabId });
  await reloaded;
  if (!popup.isClosed()) await popup.close();
  const scripts = await noteScripts(page);
  expect(scripts().worlds.some((world) => world.startsWith('isolated') && world.includes(ext.id))).toBe(true);
  const changed = (await functionsOf(page)).filter((line) => !functions.includes(line));
  expect(changed.join('\n')).toContain('Storage.prototype.setItem setItem/2 proxy');
});

/** Notes what of ours comes into being from now on, also when it is gone again by the time of a listing. */
async function noteWakings({ cdp, id }: Ext): Promise<() => string[]> {
  const seen: string[] = [];
  // The browser tells at once of what is there already: that is no waking.
  await cdp.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  cdp.on('Target.targetCreated', ({ targetInfo: { type, url } }) => {
    if (url.includes(id)) seen.push(`${type} ${url}`);
  });
  return () => [...seen];
}

async function functionsWithoutExtension(args: readonly string[]): Promise<string[]> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...args, ...sandbox, quietSwitch] });
  const page = await browser.newPage();
  await page.goto(address);
  await expect(page).toHaveTitle('Done');
  const functions = await functionsOf(page);
  await browser.close();
  return functions;
}

async function keep(info: TestInfo, name: string, listing: Listing): Promise<void> {
  await info.attach(name, { body: JSON.stringify(listing, null, 2), contentType: 'application/json' });
}
