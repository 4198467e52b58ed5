import { describe, expect, it } from 'vitest';
import type { Disclosure, Finding, ScopeResult } from '../../../../src/core/domain';
import { compare } from '../../../../src/core/match/compare';
import { aDisclosure } from '../../../support/a-disclosure';
import { aFinding } from '../../../support/a-finding';
import { aPolicy } from '../../../support/a-policy';

const covered: ScopeResult = {
  status: 'covered',
  reason: { key: 'scope.named_host', params: {} },
  clauses: [],
  governedBy: null,
};
const adCookie = aFinding({
  technique: 'cookie',
  party: 'third',
  role: 'partner_ad',
  purposes: [{ value: 'advertising', source: 'given' }],
});

const judge = (finding: Finding, ...disclosures: Partial<Disclosure>[]): [string, string, string] => {
  const policy = aPolicy(
    disclosures.map((each, index) => aDisclosure({ id: `d${index}`, clauseId: String(index + 1), ...each })),
  );
  const { status, basis, clauses } = compare(finding, policy, covered);
  return [status, basis, clauses.map(({ clauseId }) => clauseId).join()];
};

describe('compare', () => {
  it('finds a technique disclosed when a clause names it for this party', () => {
    expect(judge(adCookie, { techniques: ['cookie'], parties: ['third'], roles: ['partner_ad'] })).toEqual([
      'clear',
      'named',
      '1',
    ]);
  });

  it('tells of what is only said to one region, and relies on what is said to everybody first', () => {
    const [general, regional] = [
      { techniques: ['cookie' as const] },
      { techniques: ['cookie' as const], region: 'US-CA' },
    ];
    const remarks = (...disclosures: Partial<Disclosure>[]): unknown[] => {
      const policy = aPolicy(disclosures.map((each, index) => aDisclosure({ clauseId: String(index + 1), ...each })));
      return compare(adCookie, policy, covered).remarks.filter(({ key }) => key === 'verdict.remark.region');
    };
    expect(judge(adCookie, regional)).toEqual(['clear', 'named', '1']);
    expect(remarks(regional)).toEqual([{ key: 'verdict.remark.region', params: { region: 'US-CA' } }]);
    expect(judge(adCookie, regional, general)).toEqual(['clear', 'named', '2']);
    expect(remarks(regional, general)).toEqual([]);
  });

  it('does not take what is denied to one region for a denial to everybody', () => {
    const denied = { techniques: ['cookie' as const], stance: 'does-not' as const };
    expect(judge(adCookie, { ...denied, region: 'EEA' })[0]).toBe('omitted');
    expect(judge(adCookie, denied)[0]).toBe('incorrect');
  });

  it('does not take a clause about the site itself for one about its partners', () => {
    expect(judge(adCookie, { techniques: ['cookie'], parties: ['first'] })).toEqual(['omitted', 'no-clause', '']);
  });

  it('is partial when the stated purpose is another one', () => {
    expect(judge(adCookie, { techniques: ['cookie'], purposes: ['security'] })).toEqual([
      'partial',
      'part-stated',
      '1',
    ]);
  });

  it('is vague when only an open list reaches it, and says so before a catch-all', () => {
    const database = aFinding({ technique: 'indexed_db' });
    const open = { openCategory: ['indexed_db' as const] };
    const catchAll = { catchAll: { phrase: 'other technologies', reaches: ['indexed_db' as const] } };
    expect(judge(database, catchAll, open)).toEqual(['vague', 'open-category', '2']);
    expect(judge(database, catchAll)).toEqual(['catch-all', 'catch-all', '1']);
  });

  it('never lets a catch-all reach a behaviour that its row does not list', () => {
    const replay = aFinding({ technique: 'session_replay', party: 'third', role: 'processor' });
    expect(judge(replay, { catchAll: { phrase: 'other technologies', reaches: ['script'] } })).toEqual([
      'omitted',
      'no-clause',
      '',
    ]);
  });

  it('is incorrect when the policy says that this is not done', () => {
    expect(judge(adCookie, { stance: 'does-not', techniques: ['cookie'], roles: ['partner_ad'] })).toEqual([
      'incorrect',
      'denied',
      '1',
    ]);
  });

  it('is ambiguous when one clause affirms what another denies', () => {
    expect(judge(adCookie, { techniques: ['cookie'] }, { stance: 'does-not', techniques: ['cookie'] })).toEqual([
      'ambiguous',
      'conflict',
      '1,2',
    ]);
  });

  it('takes a narrower denial for an exception, not for a contradiction', () => {
    const never = {
      stance: 'does-not' as const,
      techniques: ['cookie' as const],
      parties: ['third' as const],
      roles: ['partner_ad' as const],
    };
    expect(judge(adCookie, { techniques: ['cookie'] }, never)).toEqual(['incorrect', 'denied', '2']);
  });

  it('does not hold a denial against a finding that is not known to be what it denies', () => {
    const unknown = aFinding({ technique: 'cookie', party: 'third', role: 'unknown' });
    const never = { stance: 'does-not' as const, techniques: ['cookie' as const], roles: ['partner_ad' as const] };
    expect(judge(unknown, { techniques: ['cookie'] }, never)[0]).toBe('clear');
  });

  it('says that another policy applies where this one does not govern', () => {
    const scope: ScopeResult = {
      ...covered,
      status: 'not-covered',
      clauses: [{ policyId: 'a-policy', clauseId: '0' }],
    };
    expect(compare(adCookie, aPolicy([aDisclosure({ techniques: ['cookie'] })]), scope)).toMatchObject({
      status: 'out-of-scope',
      basis: 'scope',
      clauses: scope.clauses,
    });
  });

  it('judges nothing by a policy that could not be read', () => {
    expect(compare(adCookie, aPolicy([]), covered, false)).toMatchObject({
      status: 'undetermined',
      basis: 'not-checked',
    });
  });

  it('lets the prevailing language decide where the clause says so', () => {
    const policy = aPolicy([aDisclosure({ techniques: ['cookie'] })], { language: 'fr' });
    expect(compare(adCookie, policy, covered).languageDecided).toBe('fr');
    const prevailing = { ...policy, clauses: policy.clauses.map((clause) => ({ ...clause, prevailing: 'en' })) };
    expect(compare(adCookie, prevailing, covered).languageDecided).toBe('en');
  });
});
