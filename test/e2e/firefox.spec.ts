import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/core/domain';
import { startSites, type Sites } from '../sites/server';
import { demoPages } from '../sites/demo';
import { expect, hostsFolder, root, test } from './support/fixtures';
import { ownPolicyCases, pageWith, policyPage } from './support/own-policies';
import { address as weirAddress, serveWeir } from './support/weir';
import { writePdf } from '../support/write-pdf';
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
    'weir.test',
    'static.hotjar.com',
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

/** A file of this name, and what takes it away again. */
function aFile(name: string, content: string | Buffer): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-given-'));
  writeFileSync(join(folder, name), content);
  return { path: join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Opens a page, clicks the icon, and goes on in the same view on the full page. */
async function viewOf(url: string): Promise<{ view: FirefoxPage; desk: FirefoxPage; tabId: number }> {
  const desk = await firefox.openOwn('options.html');
  await desk.until('document.querySelector("h1")?.textContent');
  await desk.read(asking('settings.set', { language: 'en', region: null }));
  const page = await firefox.open(url);
  await page.until('document.readyState === "complete"');
  const tabId = await firefox.tabInFront();
  await firefox.clickToolbar();
  await desk.until(`${asking('report.get', { tabId })}.then((output) => output?.report)`);
  await firefox.closePopup();
  return { view: await firefox.openOwn(`report.html?tab=${tabId}`), desk, tabId };
}

test('Firefox: a policy that is given as a PDF decides the verdicts', async () => {
  test.setTimeout(120_000);
  const [english] = ownPolicyCases;
  if (english === undefined) throw new Error('there is no case in English');
  sites.serve('https://bindery.test/', pageWith('en', ''));
  const lines = [english.title, ...english.frame, english.affirms].flatMap((one) => one.match(/.{1,70}(?: |$)/g) ?? []);
  const texts = lines.map((text, at) => ({ text, x: 72, y: 740 - at * 14, size: at === 0 ? 18 : 11 }));
  const file = aFile('policy.pdf', writePdf([{ texts }], { title: english.title }));
  const { view, desk, tabId } = await viewOf('https://bindery.test/');
  await view.until('document.querySelector("#own-other")');
  await view.click('#own-other');
  await view.until('document.querySelector("#own-file")');
  await view.giveFile('#own-file', file.path);
  await view.until('document.body.innerText.includes("policy.pdf")');
  await view.until('document.body.innerText.includes("Read: 1 document.")');
  file.remove();
  const { findings, verdicts } = (await desk.read<{ report: Report }>(asking('report.get', { tabId }))).report;
  const stored = findings.find(({ technique }) => technique === 'local_storage');
  expect(verdicts.find(({ findingId }) => findingId === stored?.id)?.status).toBe('clear');
});

test('Firefox: what a site declares for machines is read, given and held against its policy', async () => {
  test.setTimeout(120_000);
  serveWeir(sites);
  const disclosures = [{ identifier: 'weir_*', type: 'cookie', maxAgeSeconds: 63_072_000, purposes: [2] }];
  const file = aFile('weir.json', JSON.stringify({ disclosures }));
  const { view, desk, tabId } = await viewOf(weirAddress);
  await view.until('document.querySelector("#own-check")');
  await view.click('#own-check');
  await view.until('document.body.innerText.includes("from weir.test/privacy-policy")');
  await view.click('#declared');
  await view.until('document.querySelector("#declared-read")');
  await view.click('#declared-read');
  await view.until('document.body.innerText.includes("It names 3 vendors.")');
  await view.until('document.querySelector("#declared-file")');
  await view.giveFile('#declared-file', file.path);
  await view.until('document.body.innerText.includes("The device-storage file weir.json. It lists 1 entry.")');
  file.remove();
  await view.until('document.body.innerText.includes("The site’s own sources differ on 3 subjects")');
  const { report } = await desk.read<{ report: Report }>(asking('report.get', { tabId }));
  expect(report.disagreements?.map(({ kind }) => kind)).toEqual(['gpc', 'vendors', 'lifetime']);
  expect(report.declared?.storage).toMatchObject([{ name: 'weir_*', lifetimeSeconds: 63_072_000 }]);
});
