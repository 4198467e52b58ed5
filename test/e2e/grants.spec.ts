import type { Page } from '@playwright/test';
import type { Report } from '../../src/core/domain';
import { expect, test, type Ext } from './support/fixtures';
import { willAllow } from './support/will-allow';

test.use({ access: 'click', holdsNavigation: true });

const shop = `<!doctype html><title>Shop</title>
<script>localStorage.setItem('theme', 'dark')</script>
<img src="https://other.test/picture.png" width="40" height="40">`;

test.beforeEach(({ site }) => {
  site.serve('https://shop.test/', {
    headers: { 'content-type': 'text/html', 'set-cookie': ['basket=3f9c1d7a5b20e846aa01; Path=/; Secure; HttpOnly'] },
    body: shop,
  });
  site.serve('https://other.test/picture.png', {
    headers: {
      'content-type': 'image/svg+xml',
      'set-cookie': ['id=c0f5d27b8e414a96b3d05a7e1f92c864; Secure; SameSite=None; Max-Age=31536000; Path=/'],
    },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>',
  });
});

async function accessIn(ext: Ext, tabId: number): Promise<Report['access'] | null> {
  return (await ext.send('report.get', { tabId })).report?.access ?? null;
}

const openAccess = async (ext: Ext, page: Page): Promise<Page> => {
  const popup = await ext.clickIcon(page);
  await popup.locator('#tab-picture').click();
  return popup;
};

test('a click gives a snapshot, all sites give the rest, and it can be given back', async ({ ext }) => {
  test.setTimeout(90_000);
  const { page, tabId } = await ext.visit('https://shop.test/');
  const popup = await openAccess(ext, page);
  await expect.poll(() => accessIn(ext, tabId)).toEqual({ step: 'click', mode: 'snapshot' });
  const before = await ext.report(tabId);
  expect(before.findings.some(({ technique }) => technique === 'local_storage')).toBe(true);
  expect(before.findings.some(({ variant }) => variant === 'http_only')).toBe(false);
  expect(before.limits.hidden).toContain('hidden.http_only_cookies');
  await popup.close();

  await willAllow(ext, '<all_urls>');
  const again = await openAccess(ext, page);
  const reloaded = page.waitForEvent('load');
  await again.locator('#access-all').click();
  await reloaded;
  await expect.poll(() => accessIn(ext, tabId), { timeout: 20_000 }).toEqual({ step: 'all', mode: 'watched' });
  // Chromium tells of requests from its next start on: who set the other site's cookie is not known until then.
  await expect
    .poll(async () =>
      (await ext.report(tabId)).findings.map(({ technique, host, variant }) => [technique, host, variant]),
    )
    .toEqual(
      expect.arrayContaining([
        ['cookie', 'shop.test', 'http_only'],
        ['cookie', 'other.test', null],
      ]),
    );
  if (!again.isClosed()) await again.close();

  const last = await openAccess(ext, page);
  await last.locator('#access-back').click();
  await expect.poll(async () => (await ext.send('access.get', { tabId: null })).hasAllSites).toBe(false);
});

test('"Reload and watch" needs no permission, and sees what scripts do', async ({ ext, site }) => {
  test.setTimeout(60_000);
  site.serve(
    'https://watched.test/',
    '<!doctype html><title>Watched</title><script>document.cookie = "visitor=9d1f6c3042ab4e7d8b950c7e; max-age=31536000"</script>',
  );
  const { page, tabId } = await ext.visit('https://watched.test/');
  const popup = await openAccess(ext, page);
  const reloaded = page.waitForEvent('load');
  await popup.locator('#access-watch').click();
  await reloaded;
  await expect.poll(() => accessIn(ext, tabId), { timeout: 20_000 }).toEqual({ step: 'click', mode: 'watched' });
  await expect
    .poll(async () => (await ext.report(tabId)).findings.map(({ technique, variant }) => `${technique} ${variant}`))
    .toContain('cookie script');
  expect((await ext.send('access.get', { tabId: null })).hasAllSites).toBe(false);
});
