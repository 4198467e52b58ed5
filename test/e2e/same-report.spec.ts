import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { slugOf, type Format } from '../../src/cli/output';
import { readWords } from '../../src/cli/words';
import type { Artifacts, Finding, LibraryPolicy, Report } from '../../src/core/domain';
import { actAsPerson } from '../rules/act-as-person';
import { layOutHosts, ruleCases } from '../rules/read-cases';
import { demoPages } from '../sites/demo';
import { startSites } from '../sites/server';
import { readPolicy } from '../support/read-policy';
import { expect, hosts, hostsFolder, root, test as base, type Ext } from './support/fixtures';
import { reaching, runCli } from './support/run-cli';
import { toldByCsv } from './support/told/by-csv';
import { toldByHtml } from './support/told/by-html';
import { toldByReport } from './support/told/by-report';
import { rowsExpected, rowsInText } from './support/told/in-text';
import { toldOnScreen } from './support/told/on-screen';
import { differences, type Told } from './support/told/told';

const words = readWords(root, { LANG: 'en' });

/** A folder for files; the demonstration and the pages of all rules on one server. */
const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'clauselight-same-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  site: async ({}, use) => {
    const folder = layOutHosts();
    cpSync(hostsFolder, folder, { recursive: true });
    const site = await startSites({ folder, hosts });
    await use(site);
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

/** Two made-up policies that speak of every page of these tests, so that each finding has two verdicts. */
const policies = ['test/sites/policies/lumen-market.json', 'test/golden/policy.json'].map((path): LibraryPolicy => {
  const policy = readPolicy(path);
  const [first] = policy.scope;
  if (first === undefined) throw new Error(`${path} has no scope`);
  return { ...policy, scope: [{ ...first, when: { test: 'url-pattern', pattern: '^https://[^/]+\\.test/' } }] };
});

/** Adds the policies to the extension, and returns the arguments that add them to the command line. */
async function addPolicies(ext: Ext, folder: string): Promise<string[]> {
  const files = policies.map((policy) => {
    const file = join(folder, `${policy.id}.policy.json`);
    writeFileSync(file, JSON.stringify(policy));
    return ['--policy', file];
  });
  for (const policy of policies) await ext.send('policies.add', { policy });
  // The other way round: in which order they came says nothing.
  return files.reverse().flat();
}

/** Everything that one page's report can be got as. */
interface Places {
  popup: Told[];
  reportPage: Told[];
  report: Report;
  csv: string;
  html: string;
  artifactsFile: string;
}

/** Reads popup and report page and saves every file, as a person would. */
async function collectPlaces(ext: Ext, folder: string, page: Page, tabId: number): Promise<Places> {
  const before = await settledReport(ext, tabId);
  const popup = await toldInPopup(ext, page, before.findings.length > 30 ? tabId : null);
  const screen = await ext.openPage(`report.html?tab=${tabId}`);
  const reportPage = await toldOnScreen(screen, words);
  const [json, csv, html] = [await save(screen, 'json'), await save(screen, 'csv'), await save(screen, 'html')];
  const artifactsFile = join(folder, `${tabId}.artifacts.json`);
  writeFileSync(artifactsFile, await save(screen, 'artifacts'));
  await screen.close();
  expect(judged(await ext.report(tabId)), 'the page is quiet while it is read').toEqual(judged(before));
  return { ...{ popup, reportPage, csv, html, artifactsFile }, report: JSON.parse(json) as Report };
}

/** What a report says, without how long its page has been open. */
const judged = ({ findings, verdicts }: Report): Pick<Report, 'findings' | 'verdicts'> => ({ findings, verdicts });

/** The report once the page has come to rest. */
async function settledReport(ext: Ext, tabId: number): Promise<Report> {
  let last = '';
  await expect(async () => {
    const now = JSON.stringify(judged(await ext.report(tabId)));
    const isAtRest = now === last;
    last = now;
    expect(isAtRest).toBe(true);
  }).toPass({ intervals: [500], timeout: 20_000 });
  return ext.report(tabId);
}

/** The real popup, by a real click on the icon. `inTab`: as a tab, which opens a long list in a fifth of the time. */
async function toldInPopup(ext: Ext, page: Page, inTab: number | null): Promise<Told[]> {
  const popup = await (inTab === null ? ext.clickIcon(page) : ext.openPage(`popup.html?tab=${inTab}`));
  const told = await toldOnScreen(popup, words);
  await popup.close();
  return told;
}

async function save(screen: Page, format: 'json' | 'csv' | 'html' | 'artifacts'): Promise<string> {
  const downloading = screen.waitForEvent('download');
  await screen.locator(`#save-${format}`).click();
  return readFileSync(await (await downloading).path(), 'utf8');
}

async function assessed(file: string, format: Format, more: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(['assess', file, '--format', format, ...more]);
  expect(code, stderr).toBe(0);
  return stdout;
}

/** Holds every place against the report that was saved from the screen. */
async function expectSame(ext: Ext, places: Places, more: readonly string[]): Promise<void> {
  const { report, artifactsFile } = places;
  // Not in words: every field of every finding, evidence and reasons too.
  const again = JSON.parse(await assessed(artifactsFile, 'json', more)) as Report;
  expect(judged(again), 'assessed again').toEqual(judged(report));
  const told = {
    'the popup': places.popup,
    'the report page': places.reportPage,
    CSV: toldByCsv(places.csv, words),
    HTML: await toldByHtml(ext.context, places.html, words),
  };
  for (const [place, findings] of Object.entries(told))
    expect(differences(toldByReport(report, words), findings), place).toEqual([]);
}

/** Holds the other formats of the command line against it too. */
async function expectSameAssessed(ext: Ext, places: Places, more: readonly string[]): Promise<void> {
  const { report, artifactsFile } = places;
  const [csv, html, text] = [
    await assessed(artifactsFile, 'csv', more),
    await assessed(artifactsFile, 'html', more),
    await assessed(artifactsFile, 'text', more),
  ];
  const reference = toldByReport(report, words);
  expect(differences(reference, toldByCsv(csv, words)), 'CSV').toEqual([]);
  expect(differences(reference, await toldByHtml(ext.context, html, words)), 'HTML').toEqual([]);
  expect(rowsInText(text, words), 'text').toEqual(rowsExpected(report, words));
}

test.describe.configure({ timeout: 150_000 });

test('the demonstration tells the same findings in every place', async ({ ext, folder }) => {
  await ext.send('settings.set', { language: 'en' });
  const more = await addPolicies(ext, folder);
  for (const url of [demoPages.main, demoPages.shop]) {
    const { page, tabId } = await ext.visit(url);
    const places = await collectPlaces(ext, folder, page, tabId);
    expect(places.report.findings.length, url).toBeGreaterThan(15);
    if (url === demoPages.main)
      expect(places.report.findings.map(({ technique }) => technique)).toEqual(
        expect.arrayContaining(['local_storage', 'iframe', 'fingerprinting']),
      );
    await expectSame(ext, places, more);
    if (url === demoPages.main) await expectSameAssessed(ext, places, more);
    await page.close();
  }
});

/** Pages of rules that are rich in one thing each: what is kept, sent and typed, and where a visit comes by. Storage, frames and fingerprinting are the demonstration’s. */
const rich = [
  ...['cookie-sync/page.html', 'key-logging/page.html'],
  ...['bounce/page.html', 'consent-platform/page-own.html'],
];
const richTechniques = ['cookie', 'cookie_sync', 'key_logging', 'bounce', 'consent_platform'];
const urlOf = (name: string): string => ruleCases.find((one) => one.name === name)?.url ?? `no page ${name}`;

const hostileUrl = 'https://hostile-names.test/';
/** Names that a spreadsheet would run, a terminal obey and a page take for markup; more of them than a short list holds. */
const hostilePage = `<!doctype html><title>=1+1</title><script>
  const names = ['=SUM(1)', '+1', '-1', '@sum', '"quoted", and more', '<b>bold</b>', 'a\\tb', '\\u202egnp.exe', "it's"];
  for (const name of names) localStorage.setItem(name, crypto.randomUUID());
  for (const name of names) document.cookie = name + '=' + crypto.randomUUID() + '; max-age=31536000';
</script>`;

test('what the rules find is the same in every place', async ({ ext, site, folder }) => {
  await ext.send('settings.set', { language: 'en' });
  const more = await addPolicies(ext, folder);
  site.serve(hostileUrl, hostilePage);
  const techniques = new Set<string>();
  for (const url of [...rich.map(urlOf), hostileUrl]) {
    const { page, tabId } = await ext.openTab();
    await page.goto(url, { waitUntil: 'load' });
    await actAsPerson(page);
    const places = await collectPlaces(ext, folder, page, tabId);
    await expectSame(ext, places, more);
    if (url === hostileUrl) await expectSameAssessed(ext, places, more);
    for (const { technique } of places.report.findings) techniques.add(technique);
    await page.close();
  }
  expect([...techniques]).toEqual(expect.arrayContaining(richTechniques));
});

/** Pages that nobody needs to act on. */
const scanned = [urlOf('bounce/page.html'), demoPages.shop];

test('a scan finds what the browser finds, and what it saves is assessed to the same report', async ({
  ext,
  site,
  folder,
}) => {
  const more = await addPolicies(ext, folder);
  const flags = ['--format', 'json', '--wait', '3000', '--out', folder, '--save-artifacts', folder, ...more];
  const { code, stderr } = await runCli(['scan', ...scanned, ...flags, ...reaching(site.browserArgs)]);
  expect(code, stderr).toBe(0);
  for (const url of scanned) {
    const name = join(folder, slugOf(url));
    const byScan = JSON.parse(readFileSync(`${name}.json`, 'utf8')) as Report;
    expect(JSON.parse(await assessed(`${name}.artifacts.json`, 'json', more)), url).toEqual(byScan);
    const { page, tabId } = await ext.visitWatched(url);
    const byPerson = await settledReport(ext, tabId);
    expect(differences(toldByReport(byPerson, words), toldByReport(byScan, words)), url).toEqual([]);
    await page.close();
  }
});

test('a finding that is altered in one place is noticed there', async ({ ext, folder }) => {
  await ext.send('settings.set', { language: 'en' });
  const more = await addPolicies(ext, folder);
  const { page, tabId } = await ext.visit(urlOf('cookie/page.html'));
  const places = await collectPlaces(ext, folder, page, tabId);
  const { report } = places;
  const reference = toldByReport(report, words);
  const [{ id }, other] = report.findings as [Finding, Finding]; // the page has many
  const noticed = (told: readonly Told[]): string[] =>
    differences(reference, told).map((line) => line.split(':')[0] ?? '');

  const altered = (change: Partial<Finding>): Report => ({
    ...report,
    findings: report.findings.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
  const changes: [Partial<Finding>, string[]][] = [
    [{ technique: 'ping' }, ['technique']],
    [{ party: 'first', role: null }, ['party']],
    [{ host: 'other.test' }, ['host']],
    [{ entity: { name: 'Other', source: 'overlay' } }, ['owner', 'ownerSource']],
    [{ scriptUrl: 'https://other.test/a.js' }, ['setter']],
    [{ count: 99 }, ['count']],
  ];
  for (const [change, fields] of changes)
    expect(noticed(toldByReport(altered(change), words))).toEqual(fields.map((field) => `${id} ${field}`));
  const verdicts = report.verdicts.map((one) => (one.findingId === id ? { ...one, status: 'vague' as const } : one));
  expect(noticed(toldByReport({ ...report, verdicts }, words))).toEqual(
    ['group', 'status', 'verdicts'].map((field) => `${id} ${field}`),
  );
  const cited = report.findings.find((one) =>
    report.verdicts.some(({ findingId, clauses }) => findingId === one.id && clauses.length > 0),
  );
  const uncited = report.verdicts.map((one) => (one.findingId === cited?.id ? { ...one, clauses: [] } : one));
  expect(noticed(toldByReport({ ...report, verdicts: uncited }, words))).toEqual([`${cited?.id} verdicts`]);
  expect(noticed(reference.slice(1))).toEqual([`${id} is missing in the second`]);
  expect(noticed([...reference, reference[0] as Told])).toEqual([`${id} is told twice`]);
  // One taken for another: every total is as before.
  expect(noticed(reference.map((one) => (one.id === id ? { ...one, id: other.id } : one)))).toContain(
    `${id} is missing in the second`,
  );

  const setter = 'https://altered.test/a.js';
  const inRow = (text: string, from: RegExp, to: string): string => {
    const start = text.indexOf(id);
    return text.slice(0, start) + text.slice(start).replace(from, to);
  };
  expect(noticed(toldByCsv(inRow(places.csv, /third/, 'first'), words))).toEqual([`${id} party`]);
  expect(noticed(await toldByHtml(ext.context, inRow(places.html, /<\/strong>/, '!</strong>'), words))).toEqual([
    `${id} status`,
    `${id} verdicts`,
  ]);
  const text = await assessed(places.artifactsFile, 'text', more);
  expect(rowsInText(text.replace('× 2', '× 3'), words)).not.toEqual(rowsExpected(report, words));

  const screen = await ext.openPage(`report.html?tab=${tabId}`);
  await toldOnScreen(screen, words);
  await screen
    .locator(`[data-finding="${id}"] .details dd`)
    .first()
    .evaluate((fact) => (fact.textContent = 'altered'));
  expect(noticed(await toldOnScreen(screen, words))).toHaveLength(1);

  const artifacts = JSON.parse(readFileSync(places.artifactsFile, 'utf8')) as Artifacts;
  const [{ evidence }] = report.findings as [Finding];
  const observations = artifacts.observations.map((one) =>
    one.id === evidence[0]?.observationId ? { ...one, count: one.count + 5, scriptUrl: setter } : one,
  );
  writeFileSync(places.artifactsFile, JSON.stringify({ ...artifacts, observations }));
  const again = JSON.parse(await assessed(places.artifactsFile, 'json', more)) as Report;
  expect(noticed(toldByReport(again, words))).toEqual([`${id} count`, `${id} setter`]);
});
