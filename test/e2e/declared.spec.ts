import type { Page } from '@playwright/test';
import type { Report } from '../../src/core/domain';
import { expect, test, type Ext } from './support/fixtures';
import { address, origin, serveWeir, storageAddress } from './support/weir';
import { willAllow } from './support/will-allow';

// No access beyond the click: an unknown site, as a person meets it.
test.use({ access: 'click', isShared: true });

async function openPopup(ext: Ext): Promise<{ page: Page; tabId: number; popup: Page }> {
  await ext.send('settings.set', { language: 'en', region: null });
  const { page, tabId } = await ext.openTab();
  await page.goto(address);
  const popup = await ext.clickIcon(page);
  await popup.locator('#declared').click();
  return { page, tabId, popup };
}

const cards = (popup: Page) => popup.getByRole('region', { name: 'Policies' });
const declared = (popup: Page) => popup.getByRole('region', { name: /^Declared for machines/ });
const listOf = ({ declared }: Report) => declared?.declarations.find(({ kind }) => kind === 'vendor-list');
const stateOf = async (ext: Ext, tabId: number) => listOf(await ext.report(tabId))?.state;

test('what the site declares is read on a click, and held against its policy and what was seen', async ({
  ext,
  site,
}) => {
  serveWeir(site);
  const { page, popup, tabId } = await openPopup(ext);
  await popup.locator('#own-check').click();
  await expect(cards(popup)).toContainText('Read: 1 document.', { timeout: 30_000 });
  // Nothing was asked of the platform, nor of the site, before the click that asks it.
  expect(await page.evaluate(() => (window as { left?: number }).left)).toBeUndefined();
  expect(site.arrivals.filter(({ url }) => url.endsWith('gpc.json'))).toEqual([]);

  await popup.locator('#declared-read').click();
  await expect(declared(popup)).toContainText('It names 3 vendors.');
  await expect(declared(popup)).toContainText(
    `It says that Global Privacy Control is followed (${origin}/.well-known/gpc.json)`,
  );
  await popup.locator('[id="declared-vendor-list"]').click();
  await expect(declared(popup)).toContainText('Reed Ads Ltd (11): advertising, location');
  await expect(declared(popup)).toContainText('Vendor 13');
  // No listener of ours stays in the page, and the file was asked for without cookies.
  expect(await page.evaluate(() => (window as { left?: number }).left)).toBe(0);
  const asked = site.arrivals.filter(({ url }) => url.endsWith('gpc.json'));
  expect(asked.map(({ headers }) => headers.cookie)).toEqual([undefined]);

  const differ = popup.getByRole('region', { name: /sources differ on/ });
  await expect(differ).toContainText('The site’s own sources differ on 2 subjects');
  await popup.locator('#disagreements').click();
  await expect(differ).toContainText('Privacy policy of the Weir says that the signal is not followed.');
  await expect(differ).toContainText('We do not respond to Global Privacy Control signals.');
  await expect(differ).toContainText('The site’s gpc.json says that the signal is followed. "gpc": true');
  await expect(differ).toContainText('names 1 vendor for this (Advertising): Reed Ads Ltd (11).');
  await expect(differ).toContainText('We do not show advertising on this site.');

  const file = JSON.stringify({
    disclosures: [
      {
        identifier: 'weir_*',
        type: 'cookie',
        maxAgeSeconds: 63_072_000,
        cookieRefresh: false,
        domains: ['*'],
        purposes: [2, 9],
      },
      { identifier: 7 },
    ],
  });
  await popup.locator('#declared-file').setInputFiles({
    ...{ name: 'weir.json', mimeType: 'application/json', buffer: Buffer.from(file) },
  });
  await expect(declared(popup)).toContainText('The device-storage file weir.json. It lists 2 entries.');
  await expect(differ).toContainText('How long weir_shade is kept');
  await expect(differ).toContainText('The device-storage file weir.json says that weir_* is kept for 730 days.');

  const report = await ext.report(tabId);
  const cookie = report.findings.find(({ names }) => names.includes('weir_shade'));
  expect(report.declared?.storage).toMatchObject([
    { findingId: cookie?.id, name: 'weir_*', lifetimeSeconds: 63_072_000, purposes: [2, 9] },
  ]);
  expect(report.disagreements?.map(({ kind }) => kind)).toEqual(['gpc', 'vendors', 'lifetime']);
  const vendor = report.findings.find(({ host, technique }) => host === 'static.hotjar.com' && technique !== 'contact');
  expect(report.declared?.vendors).toContainEqual({ findingId: vendor?.id, vendorIds: [12] });
});

test('what was declared is there again after the worker’s death', async ({ ext, site }) => {
  serveWeir(site);
  const { page, popup, tabId } = await openPopup(ext);
  await popup.locator('#declared-read').click();
  await expect(declared(popup)).toContainText('It names 3 vendors.');
  await popup.close();
  await ext.killServiceWorker();
  const again = await ext.clickIcon(page);
  await expect(declared(again)).toContainText('2 declarations');
  await again.locator('#declared').click();
  await expect(declared(again)).toContainText('It names 3 vendors.');
  expect(await stateOf(ext, tabId)).toBe('declared');
});

test.describe('a vendor’s own file', () => {
  test.use({ namedRequests: [storageAddress], isShared: false });

  test('is read from its host, on a button that names it', async ({ ext, site }) => {
    serveWeir(site);
    site.serve(
      storageAddress,
      '{"disclosures": [{"identifier": "_hjSession_*", "type": "cookie", "maxAgeSeconds": 1800, "purposes": [8]}]}',
    );
    await willAllow(ext, 'https://www.hotjar.com/*');
    const { page, popup } = await openPopup(ext);
    await popup.locator('#declared-read').click();
    const button = popup.getByRole('button', { name: 'Allow www.hotjar.com and read their device-storage files' });
    await expect(button).toBeVisible();
    expect(site.arrivals.filter(({ url }) => url === storageAddress)).toEqual([]);
    await Promise.race([button.click(), popup.waitForEvent('close')]).catch(() => undefined);
    await expect
      .poll(() => site.arrivals.filter(({ url }) => url === storageAddress).length, { timeout: 15_000 })
      .toBeGreaterThan(0);
    const again = popup.isClosed() ? await ext.clickIcon(page) : popup;
    if (again !== popup) await again.locator('#declared').click();
    await expect(declared(again)).toContainText('The device-storage file www.hotjar.com. It lists 1 entry.');
  });
});

test.describe('nothing to be had is told apart:', () => {
  for (const [name, script, state] of [
    ['no platform', '', 'absent'],
    ['a platform that never answers', '<script>window.__tcfapi = () => {}</script>', 'no-answer'],
    ['a platform that throws', '<script>window.__tcfapi = () => { throw new Error("no") }</script>', 'no-answer'],
    [
      'a platform that answers with a flood',
      `<script>window.__tcfapi = (command, version, callback) => callback({cmpId: 'x'.repeat(5e6), tcString: 'x'.repeat(5e6), vendors: {}}, true)</script>`,
      'no-answer',
    ],
    [
      'a platform that answers with anything',
      `<script>window.__tcfapi = (command, version, callback) => callback({cmpId: {}, tcString: 'zzz', vendor: 7, vendors: [1, null, {id: -4}]}, true)</script>`,
      'unreadable',
    ],
    [
      'built-ins of the page’s own',
      `<script>JSON.stringify = () => '{"hasPlatform":1}'; window.__tcfapi = (command, version, callback) => callback({}, true)</script>`,
      'unreadable',
    ],
  ] as const)
    test(name, async ({ ext, site }) => {
      serveWeir(site, script, null);
      const { popup, tabId } = await openPopup(ext);
      await popup.locator('#declared-read').click();
      await expect(declared(popup)).toContainText(`There is none at ${origin}/.well-known/gpc.json.`, {
        timeout: 15_000,
      });
      expect(await stateOf(ext, tabId)).toBe(state);
    });
});
