import { join } from 'node:path';
import type { Report } from '../../src/core/domain';
import { startSites, type Sites } from '../sites/server';
import { demoPages } from '../sites/demo';
import { expect, hostsFolder, root, test } from './support/fixtures';
import { ownPolicyCases, pageWith, policyPage } from './support/own-policies';
import type { FirefoxPage } from './support/firefox';
import { asking, launchWithAddOn, type FirefoxWithAddOn } from './support/firefox-add-on';

const hosts = [
  ...['www.zendesk.com', 'static.zdassets.com', 'www.google-analytics.com', 'www.googletagmanager.com'],
  ...[
    'www.facebook.com',
    'connect.facebook.net',
    'cdn.quiet-harbor.test',
    'ad.doubleclick.net',
    'shop.test',
    'bindery.test',
  ],
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

/**
 * The first click is one on the toolbar icon, as the browser itself carries it out: it alone gives access to the page. No
 * driver reaches into the popup's panel, so that the second one is made in the same view on the full page.
 */
test('Firefox: two clicks lead from an unknown site to verdicts with its own policy’s words', async () => {
  test.setTimeout(120_000);
  const [english] = ownPolicyCases;
  if (english === undefined) throw new Error('there is no case in English');
  sites.serve('https://bindery.test/', pageWith('en', '<a href="/privacy-policy">Privacy policy</a>'));
  const paragraphs = [...english.frame, english.denies];
  sites.serve('https://bindery.test/privacy-policy', policyPage('en', english.title, paragraphs));
  const desk = await firefox.openOwn('options.html');
  await desk.until('document.querySelector("h1")?.textContent');
  await desk.read(asking('settings.set', { language: 'en', region: null }));
  const page = await firefox.open('https://bindery.test/');
  await page.until('document.readyState === "complete" && localStorage.shade');
  const tabId = await firefox.tabInFront();
  await firefox.clickToolbar();
  await desk.until(`${asking('report.get', { tabId })}.then((output) => output?.report)`);
  await firefox.closePopup();
  const view = await firefox.openOwn(`report.html?tab=${tabId}`);
  await view.until('document.querySelector("#own-check")');
  await view.click('#own-check');
  await view.until('document.body.innerText.includes("from bindery.test/privacy-policy")');
  const { findings, verdicts } = (await desk.read<{ report: Report }>(asking('report.get', { tabId }))).report;
  const stored = findings.find(({ technique }) => technique === 'local_storage');
  const verdict = verdicts.find(({ findingId }) => findingId === stored?.id);
  expect(verdict?.status).toBe('incorrect');
  await view.click(`#finding-${stored?.id}`);
  await view.until('document.querySelector("blockquote")?.textContent?.includes("We do not use local storage")');
});
