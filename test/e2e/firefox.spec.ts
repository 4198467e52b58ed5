import { join } from 'node:path';
import type { Report } from '../../src/core/domain';
import { startSites, type Sites } from '../sites/server';
import { demoPages } from '../sites/demo';
import { expect, hostsFolder, root, test } from './support/fixtures';
import type { FirefoxPage } from './support/firefox';
import { asking, launchWithAddOn, type FirefoxWithAddOn } from './support/firefox-add-on';

const hosts = [
  ...['www.zendesk.com', 'static.zdassets.com', 'www.google-analytics.com', 'www.googletagmanager.com'],
  ...['www.facebook.com', 'connect.facebook.net', 'cdn.quiet-harbor.test', 'ad.doubleclick.net', 'shop.test'],
];

test.describe.configure({ mode: 'default' });

let sites: Sites;
let firefox: FirefoxWithAddOn;

test.beforeAll(async () => {
  sites = await startSites({ folder: hostsFolder, hosts });
  firefox = await launchWithAddOn(join(root, '.output/firefox-mv3'), sites, {
    // What a person answers to the browser's own question, which no script can press.
    'extensions.webextOptionalPermissionPrompts': false,
  });
});

test.afterAll(async () => {
  await firefox.close();
  await sites.close();
});

const tabIdOf = (url: string): string =>
  `(await browser.tabs.query({})).find((tab) => tab.url && tab.url.startsWith('${url}'))?.id`;

async function reportOn(desk: FirefoxPage, url: string): Promise<Report> {
  const tabId = await desk.until<number>(`(async () => ${tabIdOf(url)})()`);
  return desk.until<Report>(`${asking('report.get', { tabId })}.then((output) => output?.report)`);
}

test('Firefox: from a page of the policy’s own site to a verdict on screen', async () => {
  test.setTimeout(120_000);
  const demo = await firefox.open(demoPages.main);
  await demo.until('document.readyState === "complete"');
  const desk = await firefox.openOwn('options.html');
  await desk.until('document.querySelector("h1")?.textContent');
  await expect
    .poll(async () => (await reportOn(desk, demoPages.main)).verdicts.map(({ status }) => status), { timeout: 30_000 })
    .toEqual(expect.arrayContaining(['clear', 'catch-all', 'omitted']));
  const { counts } = await reportOn(desk, demoPages.main);
  const tabId = await desk.read<number>(`(async () => ${tabIdOf(demoPages.main)})()`);
  const page = await firefox.openOwn(`report.html?tab=${tabId}`);
  await page.until('document.querySelector("[data-finding]")');
  expect(await page.read<string>('document.body.innerText')).toContain(String(counts.notDisclosed));
});

test('Firefox: access to all sites, given on our own page, is used at once and given back', async () => {
  test.setTimeout(120_000);
  sites.serve('https://shop.test/', {
    headers: { 'content-type': 'text/html', 'set-cookie': ['basket=3f9c1d7a5b20e846aa01; Path=/; Secure; HttpOnly'] },
    body: '<!doctype html><title>Shop</title><script>document.cookie = "visitor=9d1f6c3042ab4e7d8b950c7e; max-age=99999"</script>',
  });
  const desk = await firefox.openOwn('options.html');
  await desk.until('document.querySelector("#access-all")');
  await desk.click('#access-all');
  await desk.until(`browser.permissions.contains({ permissions: ['webRequest', 'cookies'], origins: ['<all_urls>'] })`);
  await firefox.open('https://shop.test/');
  await expect
    .poll(
      async () =>
        (await reportOn(desk, 'https://shop.test/')).findings
          .filter(({ technique }) => technique === 'cookie')
          .map(({ names, variant }) => `${names.join()} ${variant}`),
      { timeout: 30_000 },
    )
    .toEqual(expect.arrayContaining(['basket http_only', 'visitor script']));
  await desk.click('#access-back');
  await desk.until(`browser.permissions.contains({ origins: ['<all_urls>'] }).then((isGiven) => !isGiven)`);
});
