import { join } from 'node:path';
import type { Report } from '../../src/core/domain';
import { startSites, type Sites } from '../sites/server';
import { demoPages } from '../sites/demo';
import { expect, hostsFolder, root, test } from './support/fixtures';
import { launchFirefox, type Firefox, type FirefoxPage } from './support/firefox';

const addOnId = 'clauselight@clauselight.org';
const uuid = 'b7d0a5c2-0f5e-4a3b-9c6d-3e2f1a0b9c8d';
const hosts = [
  ...['www.zendesk.com', 'static.zdassets.com', 'www.google-analytics.com', 'www.googletagmanager.com'],
  ...['www.facebook.com', 'connect.facebook.net', 'cdn.quiet-harbor.test', 'ad.doubleclick.net', 'shop.test'],
];

test.describe.configure({ mode: 'default' });

let sites: Sites;
let firefox: Firefox;

test.beforeAll(async () => {
  sites = await startSites({ folder: hostsFolder, hosts });
  firefox = await launchFirefox({
    extension: join(root, '.output/firefox-mv3'),
    preferences: {
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: uuid }),
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `80=${sites.plainPort};443=${sites.port}`,
      // What a person answers to the browser's own question, which no script can press.
      'extensions.webextOptionalPermissionPrompts': false,
      'remote.prefs.recommended': true,
    },
  });
});

test.afterAll(async () => {
  await firefox.close();
  await sites.close();
});

const ask = (name: string, input: string): string =>
  `browser.runtime.sendMessage({ name: '${name}', input: ${input} })`;
const tabIdOf = (url: string): string =>
  `(await browser.tabs.query({})).find((tab) => tab.url && tab.url.startsWith('${url}'))?.id`;

async function reportOn(desk: FirefoxPage, url: string): Promise<Report> {
  return desk.until<Report>(
    `(async () => { const tabId = ${tabIdOf(url)}; return (await ${ask('report.get', '{ tabId }')}).output?.report; })()`,
  );
}

test('Firefox: from a page of the policy’s own site to a verdict on screen', async () => {
  test.setTimeout(120_000);
  const demo = await firefox.open(demoPages.main);
  await demo.until('document.readyState === "complete"');
  const desk = await firefox.open(`moz-extension://${uuid}/options.html`);
  await desk.until('document.querySelector("h1")?.textContent');
  await expect
    .poll(async () => (await reportOn(desk, demoPages.main)).verdicts.map(({ status }) => status), { timeout: 30_000 })
    .toEqual(expect.arrayContaining(['clear', 'catch-all', 'omitted']));
  const { counts } = await reportOn(desk, demoPages.main);
  const tabId = await desk.read<number>(`(async () => ${tabIdOf(demoPages.main)})()`);
  const page = await firefox.open(`moz-extension://${uuid}/report.html?tab=${tabId}`);
  await page.until('document.querySelector("[data-finding]")');
  expect(await page.read<string>('document.body.innerText')).toContain(String(counts.notDisclosed));
});

test('Firefox: access to all sites, given on our own page, is used at once and given back', async () => {
  test.setTimeout(120_000);
  sites.serve('https://shop.test/', {
    headers: { 'content-type': 'text/html', 'set-cookie': ['basket=3f9c1d7a5b20e846aa01; Path=/; Secure; HttpOnly'] },
    body: '<!doctype html><title>Shop</title><script>document.cookie = "visitor=9d1f6c3042ab4e7d8b950c7e; max-age=99999"</script>',
  });
  const desk = await firefox.open(`moz-extension://${uuid}/options.html`);
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
