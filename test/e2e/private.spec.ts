import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Output } from '../../src/messaging/protocol';
import { expect, test, type Ext } from './support/fixtures';

test.use({ access: 'all', isAllowedInPrivate: true });

const privateHost = 'hidden-garden-4711.test';
const ordinaryHost = 'open-square-4712.test';

const page = `<!doctype html><title>Page</title>
<script>
  document.cookie = 'visitor=9d1f6c3042ab4e7d8b950c7e; max-age=31536000';
  localStorage.setItem('visitor', '9d1f6c3042ab4e7d8b950c7e');
</script>`;

test.beforeEach(({ site }) => {
  for (const host of [privateHost, ordinaryHost]) site.serve(`https://${host}/`, page);
});

/** Opens a private window with this address. */
async function visitPrivately({ context }: Ext, desk: Page, url: string): Promise<Page> {
  const opened = context.waitForEvent('page', { predicate: (one) => one.url() === url });
  await desk.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  return opened;
}

/** The report of the page of this host; null: none. */
async function reportOf(ext: Ext, desk: Page, host: string): Promise<Output<'report.get'>> {
  const tabId = await desk.evaluate(
    async (name) => (await chrome.tabs.query({})).find(({ url }) => url?.includes(name))?.id ?? -1,
    host,
  );
  return ext.send('report.get', { tabId });
}

const storedIn = (desk: Page, area: 'local' | 'session'): Promise<string> =>
  desk.evaluate(async (name) => JSON.stringify(await chrome.storage[name].get(null)), area);

test('what is seen in a private window is kept in memory, and goes with the window', async ({ ext }) => {
  const desk = await ext.openPage('options.html');
  const page = await visitPrivately(ext, desk, `https://${privateHost}/`);
  await expect
    .poll(async () => (await reportOf(ext, desk, privateHost)).report?.findings.map(({ technique }) => technique))
    .toEqual(expect.arrayContaining(['cookie', 'local_storage']));
  expect((await reportOf(ext, desk, privateHost)).access.isPrivate).toBe(true);
  expect(await storedIn(desk, 'session'), 'while it is open').toContain(privateHost);
  expect(await storedIn(desk, 'local'), 'what outlives the browser').toBe('{}');
  await page.close();
  await expect.poll(() => storedIn(desk, 'session'), 'once it is closed').not.toContain(privateHost);
});

test('the popup of a private window shows its page, and that nothing of it is kept', async ({ ext }) => {
  const desk = await ext.openPage('options.html');
  await ext.send('settings.set', { language: 'en' });
  const page = await visitPrivately(ext, desk, `https://${privateHost}/`);
  await expect.poll(async () => (await reportOf(ext, desk, privateHost)).report?.findings.length).toBeGreaterThan(0);
  const popup = await ext.clickIcon(page);
  await expect(popup.getByText(privateHost).first()).toBeVisible();
  await expect(popup.getByText('Private window', { exact: false }).first()).toBeVisible();
  const opened = ext.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Full report' }).click();
  await expect((await opened).getByText(privateHost).first()).toBeVisible();
});

test('no file of the browser’s profile names a page of a private window', async ({ ext }) => {
  test.setTimeout(90_000);
  const [profile, desk] = [await profileFolder(ext), await ext.openPage('options.html')];
  await visitPrivately(ext, desk, `https://${privateHost}/`);
  await expect.poll(async () => (await reportOf(ext, desk, privateHost)).report?.findings.length).toBeGreaterThan(0);
  await ext.visit(`https://${ordinaryHost}/`);
  // The same search finds the ordinary page: it is one that finds.
  await expect.poll(() => filesNaming(profile, ordinaryHost).length, { timeout: 45_000 }).toBeGreaterThan(0);
  expect(filesNaming(profile, privateHost)).toEqual([]);
});

async function profileFolder({ context }: Ext): Promise<string> {
  const version = await context.newPage();
  await version.goto('chrome://version/');
  const path = await version.locator('#profile_path').innerText();
  await version.close();
  return dirname(path);
}

/** Files that hold the text, in either of the two ways in which the browser writes it. */
function filesNaming(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => forms.some((form) => contentOf(file).includes(form)));
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    // The browser removes its files as it goes.
    return Buffer.alloc(0);
  }
}
