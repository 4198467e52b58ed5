import Ajv from 'ajv/dist/2020.js';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verdictStatuses, type Report } from '../../src/core/domain';
import { toCsv } from '../../src/core/export/csv';
import { toHtml } from '../../src/core/export/html';
import { readWords } from '../../src/cli/words';
import { toText } from '../../src/cli/text';
import { readPolicy } from '../../src/cli/read-input';
import { demoPages, demoPolicies } from '../sites/demo';
import { expect, root, test } from './support/fixtures';
import { readCsv } from './support/read-csv';
import { runCli, runNode } from './support/run-cli';

test.use({ isShared: true });

const schemaFor = (name: string): object =>
  JSON.parse(readFileSync(join(root, 'assets/schemas', `${name}.schema.json`), 'utf8')) as object;

function expectValid(name: string, value: unknown): void {
  const validate = new Ajv({ strict: false }).compile(schemaFor(name));
  expect(validate(value), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
}

/** The statuses that the demonstration shows under Zendesk's own policy, over its pages. */
const underZendesk = ['clear', 'vague', 'partial', 'catch-all', 'omitted', 'out-of-scope', 'undetermined'];

test('the demonstration page, scanned by the command line: valid, alone on standard output, and rich', async () => {
  test.setTimeout(120_000);
  const { code, stdout, stderr } = await runCli(['scan', 'demo', '--format', 'json']);
  expect(code, stderr).toBe(0);
  const report = JSON.parse(stdout) as Report;
  expectValid('report', report);
  expect(report.access.step).toBe('all');
  expect(report.counts.findings).toBeGreaterThanOrEqual(25);
  expect(report.counts.techniques).toBeGreaterThanOrEqual(12);
  expect(JSON.stringify(report)).not.toMatch(/5b8e0c52-7f31-4d2a|made-up\.person|b2f09c7e41d8a653|3f9c1d7a5b20e846/);
  for (const { key, params } of report.verdicts.flatMap(({ reason, remarks }) => [reason, ...remarks]))
    expect(readWords(root, { LANG: 'fr_FR.UTF-8' }).t(key, params), key).not.toBe(key);
});

test.describe('in the browser', () => {
  test('popup, JSON, CSV, HTML and text show the same counts', async ({ ext }) => {
    test.setTimeout(120_000);
    const { page, tabId } = await ext.visit(demoPages.main, 5000);
    const popup = await ext.clickIcon(page);
    const list = popup.getByRole('listitem');
    await expect(list.first()).toBeVisible();
    const artifacts = await ext.artifacts(tabId);
    expectValid('artifacts', artifacts);
    const report = await ext.report(tabId);
    const words = readWords(root, { LANG: 'en' });
    const { counts } = report;
    const shown = [
      `${counts.notDisclosed} ${words.t('group.not-disclosed')}`,
      `${counts.partly} ${words.t('group.partly')}`,
      `${counts.disclosed} ${words.t('group.disclosed')}`,
      `${counts.apart} ${words.t('group.apart')}`,
    ];
    for (const each of shown) await expect(list.filter({ hasText: each }).first(), each).toBeVisible();
    const statuses = readCsv(toCsv(report)).map(({ status }) => status);
    expect(statuses).toHaveLength(counts.findings);
    for (const status of verdictStatuses)
      expect(statuses.filter((each) => each === status).length, status).toBe(counts.byStatus[status]);
    const params = {
      notDisclosed: counts.notDisclosed,
      partly: counts.partly,
      disclosed: counts.disclosed,
      apart: counts.apart,
    };
    const sentence = words.t('export.counts', params);
    expect(toHtml(report, words)).toContain(sentence);
    expect(toText(report, words, 200).replace(/\s+/g, ' ')).toContain(sentence.replace(/\s+/g, ' '));
  });

  test('the shop of the demonstration contradicts its own, current policy, and the badge says how often', async ({
    ext,
  }) => {
    test.setTimeout(120_000);
    for (const file of demoPolicies(root)) await ext.send('policies.add', { policy: readPolicy(file, root) });
    const { tabId } = await ext.visit(demoPages.shop, 4000);
    const { verdicts, counts } = await ext.report(tabId);
    const statuses = new Set(verdicts.map(({ status }) => status));
    expect(statuses).toContain('incorrect');
    expect(statuses).toContain('ambiguous');
    const desk = await ext.openPage('options.html');
    const badge = (): Promise<string> => desk.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    await expect.poll(badge).toBe(String(counts.notDisclosed));
  });

  test('a superseded policy leaves the badge empty', async ({ ext }) => {
    const { tabId } = await ext.visit(demoPages.main, 3000);
    const desk = await ext.openPage('options.html');
    const report = await ext.report(tabId);
    expect(report.counts.notDisclosed).toBeGreaterThan(0);
    expect(await desk.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId)).toBe('');
  });
});

test('npm start explains the demonstration with every status', async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-start-'));
  try {
    const { code, stdout, stderr } = await runNode([
      join(root, 'src/tools/start.mjs'),
      ...['--headless', '--yes', '--out', folder],
    ]);
    expect(code, stderr).toBe(0);
    const files = readdirSync(folder);
    const reports = files
      .filter((name) => name.endsWith('.json') && !name.endsWith('.artifacts.json'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report);
    const of = (policyId: RegExp): Set<string> =>
      new Set(
        reports.flatMap(({ verdicts }) =>
          verdicts.filter((verdict) => policyId.test(verdict.policyId ?? '')).map(({ status }) => status),
        ),
      );
    for (const status of underZendesk) expect(of(/^zendesk/), 'under Zendesk’s policy').toContain(status);
    for (const status of ['incorrect', 'ambiguous']) expect(of(/^lumen/), 'under the made-up policy').toContain(status);
    expect(files.filter((name) => name.endsWith('.popup.png')).length).toBe(reports.length);
    expect(stdout).toContain(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
