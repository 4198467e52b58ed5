import type { Report } from '../../src/core/domain';
import { demoPages } from '../sites/demo';
import { expect, test, type Ext } from './support/fixtures';

test.use({ isShared: true });

const policyId = 'zendesk-privacy-fr-2020-12-01';

async function reportOn(ext: Ext, url: string): Promise<Report> {
  const { page, tabId } = await ext.visit(url);
  const report = await ext.report(tabId);
  await page.close();
  return report;
}

const scopeIn = ({ policies }: Report) => {
  const { status, reason, clauses } = policies.find(({ id }) => id === policyId)?.scope ?? {};
  return { status, reason: reason?.key, clauses: clauses?.map(({ clauseId }) => clauseId) };
};

const pages: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['the site that the policy names', demoPages.main, 'covered', ['1.5']],
  ['a site of the group that links to the policy', demoPages.groupSite, 'covered', ['1.5', '2.1']],
  ['a site of the group that does not', demoPages.groupSiteWithoutLink, 'not-covered', ['1.5', '2.1']],
  ['a customer’s help centre', demoPages.helpCentre, 'not-covered', ['2.5', '2.6', '2.7', '9.1']],
  ['a listing of the Marketplace', demoPages.marketplaceListing, 'covered', ['2.2']],
  ['the surface of an app', 'https://10001.apps.zdusercontent.com/10001/index.html', 'not-covered', ['2.2']],
  ['a site that the policy does not speak of', demoPages.elsewhere, 'not-covered', ['2.4']],
];

test('says for each page whether the policy covers it, why, and by which clause', async ({ ext }) => {
  test.setTimeout(120_000);
  for (const [what, url, status, clauses] of pages) {
    const scope = scopeIn(await reportOn(ext, url));
    expect(scope, what).toEqual({ status, reason: expect.stringMatching(/^scope\./), clauses: expect.any(Array) });
    expect(clauses, what).toEqual(expect.arrayContaining(scope.clauses ?? []));
    expect(scope.clauses?.length, what).toBeGreaterThan(0);
  }
});

test('judges the sign-in form of a help centre, and nothing else on it', async ({ ext }) => {
  const { findings, verdicts } = await reportOn(ext, demoPages.helpCentre);
  const form = findings.find(({ technique, surface }) => technique === 'web_form' && surface === 'sign_in_form');
  expect(form).toBeDefined();
  for (const { findingId, scope, status, clauses } of verdicts.filter((verdict) => verdict.policyId === policyId)) {
    const isForm = findings.find(({ id }) => id === findingId)?.surface === 'sign_in_form';
    expect(scope.status).toBe(isForm ? 'covered' : 'not-covered');
    if (isForm) expect(scope.clauses.map(({ clauseId }) => clauseId)).toEqual(['2.5']);
    else expect({ status, clauses: clauses.length }).toEqual({ status: 'out-of-scope', clauses: 4 });
  }
});
