import type { Report } from '../../src/core/domain';
import type { Sites } from '../sites/server';
import { expect, test } from './support/fixtures';
import { ownPolicyCases, pageWith, policyPage } from './support/own-policies';
import { reaching, runCli } from './support/run-cli';

const origin = 'https://bindery.test';
const [english] = ownPolicyCases;
if (english === undefined) throw new Error('there is no case in English');

/** Page and policy, and how many links lead to it. */
function serveSite(site: Sites, links: string, said: readonly string[]): void {
  site.serve(`${origin}/`, pageWith('en', links));
  site.serve(`${origin}/privacy-policy`, policyPage('en', english?.title ?? '', [...(english?.frame ?? []), ...said]));
}

const scanAuto = (site: Sites, format = 'json') =>
  runCli([
    'scan',
    `${origin}/`,
    '--policy',
    'auto',
    '--format',
    format,
    '--wait',
    '1000',
    ...reaching(site.browserArgs),
  ]);

/** What each finding is held to be, without when and in which visit. */
function verdictsOf({ findings, verdicts }: Report): string[] {
  const told = new Map(findings.map(({ id, technique }) => [id, technique]));
  return verdicts.map((one) => [told.get(one.findingId), one.policyId, one.status, one.reason.key].join(' ')).sort();
}

test('the command line finds and reads the site’s own policy, and says what the extension says', async ({
  ext,
  site,
}) => {
  test.setTimeout(180_000);
  serveSite(site, '<a href="/privacy-policy">Privacy policy</a>', [english.denies]);
  const { code, stdout, stderr } = await scanAuto(site);
  expect(code, stderr).toBe(0);
  expect(stderr).toContain(`Policy read: ${english.title} <${origin}/privacy-policy>`);
  const report = JSON.parse(stdout) as Report;
  const storage = verdictsOf(report).filter((line) => line.startsWith('local_storage '));
  expect(storage).toEqual([expect.stringContaining(' incorrect ')]);
  const { tabId } = await ext.visit(`${origin}/`, 1000);
  const { candidates } = await ext.send('policy.find', { tabId });
  const { jobId } = await ext.send('policy.read', {
    tabId,
    sources: candidates.map(({ url, kind }) => ({ url, kind })),
  });
  await expect.poll(async () => (await ext.send('policy.progress', { jobId })).state, { timeout: 30_000 }).toBe('done');
  expect(verdictsOf(await ext.report(tabId))).toEqual(verdictsOf(report));
});

test('a site without a policy is scanned all the same, and what was tried is said', async ({ site }) => {
  test.setTimeout(120_000);
  site.serve(`${origin}/`, pageWith('en', '<a href="/bindings">Bindings</a>'));
  const { code, stdout, stderr } = await scanAuto(site);
  expect(code, stderr).toBe(0);
  expect(stderr).toMatch(/No policy of this site was found; tried: links, https:\/\/bindery\.test\//);
  expect((JSON.parse(stdout) as Report).counts.findings).toBeGreaterThan(0);
});

test('what the site declares for machines, and where it differs from the policy, is printed', async ({ site }) => {
  test.setTimeout(120_000);
  const said = 'We do not respond to Global Privacy Control signals.';
  serveSite(site, '<a href="/privacy-policy">Privacy policy</a>', [said]);
  site.serve(`${origin}/.well-known/gpc.json`, '{"gpc": true}');
  const { code, stdout, stderr } = await scanAuto(site, 'text');
  expect(code, stderr).toBe(0);
  const text = stdout.replace(/\s+/g, ' ');
  expect(text).toContain('The site’s own sources differ on 1 subject');
  expect(text).toContain(`says that the signal is not followed. “${said}”`);
  expect(text).toContain('The site’s gpc.json says that the signal is followed. “"gpc": true”');
  expect(text).toContain('The page’s consent platform: This page has none that answers in the common form (IAB TCF).');
});
