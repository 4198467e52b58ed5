import { describe, expect, it } from 'vitest';
import type { GivenFinding } from '../../src/cli/given-findings';
import { matchFinding } from '../../src/cli/match';
import type { LibraryPolicy, Verdict, VerdictStatus } from '../../src/core/domain';
import { casesOf, policies, type VerdictCase } from './read-cases';

const policy = policies.find(({ id }) => id === 'zendesk-privacy-fr-2020-12-01');
if (policy === undefined) throw new Error('the policy is in the library');
const cases = casesOf(policy.id);
const named = (list: readonly VerdictCase[]) => list.map((each) => [each.what, each] as const);

const judge = (given: GivenFinding, against: LibraryPolicy = policy): Verdict => {
  const [verdict] = matchFinding(given, { policies: [against], isChosen: true, pageUrl: null, knowledge: null });
  if (verdict === undefined) throw new Error('a policy gives a verdict');
  return verdict;
};
const cited = (verdict: Verdict): string[] => verdict.clauses.map(({ clauseId }) => clauseId);
const inShort = ({ status, basis, clauses }: Verdict) => ({ status, basis, clauses });

const bestFirst: readonly VerdictStatus[] = ['clear', 'vague', 'partial', 'catch-all', 'omitted'];
const rank = (verdict: Verdict): number => bestFirst.indexOf(verdict.status);
const without = (clauseIds: readonly string[]): LibraryPolicy => ({
  ...policy,
  disclosures: policy.disclosures.filter(({ clauseId }) => !clauseIds.includes(clauseId)),
});

describe('a verdict is reasoned from the rows of the policy', () => {
  it.each(named(cases.filter(({ status }) => status !== 'omitted')))(
    'falls without the clauses that it cites: %s',
    (_, { given }) => {
      const before = judge(given);
      expect(rank(judge(given, without(cited(before))))).toBeGreaterThan(rank(before));
    },
  );

  const speaksOfOneCompany = ({ given }: VerdictCase): boolean => {
    const { disclosureIds } = judge(given);
    return policy.disclosures.some(({ id, entities }) => disclosureIds.includes(id) && entities.length > 0);
  };
  const ofAnyCompany = cases.filter((each) => !speaksOfOneCompany(each));

  it.each(named(ofAnyCompany))('is the same for another organisation of the same kind: %s', (_, { given }) => {
    const another = { ...given, host: 'another.test', entity: { name: 'Another Company', source: 'given' } };
    expect(inShort(judge(another))).toEqual(inShort(judge(given)));
  });

  it.each(named(cases))('cites nothing that speaks of the other party only: %s', (_, { given }) => {
    const party = given.party === 'first' ? 'third' : 'first';
    const { disclosureIds } = judge({ ...given, party });
    const deciding = policy.disclosures.filter(({ id }) => disclosureIds.includes(id));
    expect(deciding.filter(({ parties }) => parties.length > 0 && !parties.includes(party))).toEqual([]);
  });

  it.each(named(cases.filter(({ given }) => given.party === 'third')))(
    'is never better for a third party whose role is not known: %s',
    (_, { given }) => {
      const roleless = judge({ ...given, role: null });
      expect(rank(roleless)).toBeGreaterThanOrEqual(rank(judge(given)));
      expect(inShort(judge({ ...given, role: 'unknown' }))).toEqual(inShort(roleless));
    },
  );

  it.each(named(cases.filter(({ given }) => given.role === null)))(
    'is open where no party is given and it matters: %s',
    (_, { given }) => {
      const [asFirst, asThird] = (['first', 'third'] as const).map((party) => inShort(judge({ ...given, party })));
      const isSame = JSON.stringify(asFirst) === JSON.stringify(asThird);
      expect(inShort(judge({ ...given, party: null }))).toEqual(
        isSame ? asFirst : { status: 'undetermined', basis: 'not-checked', clauses: [] },
      );
    },
  );
});

describe('what is not known of a finding', () => {
  const storage = (given: Partial<GivenFinding>): [string, string[]] => {
    const [base] = cases.filter(({ what }) => what === 'preferences in local storage');
    if (base === undefined) throw new Error('the case is there');
    const verdict = judge({ ...base.given, ...given });
    return [verdict.status, cited(verdict)];
  };
  const service = [{ value: 'service' as const, source: 'given' }];

  it('does not count against it: a purpose or an identifier that is not known', () => {
    expect(storage({ purposes: [], holdsIdentifier: null })).toEqual(['clear', ['4.3a']]);
    expect(storage({ purposes: service, holdsIdentifier: null })).toEqual(['clear', ['4.3a']]);
  });

  it('leaves what is known to decide: an identifier, or another purpose', () => {
    expect(storage({ purposes: [], holdsIdentifier: true })).toEqual(['partial', ['4.3a', '4.6a']]);
    expect(storage({ purposes: [{ value: 'advertising', source: 'given' }] })).toEqual(['partial', ['4.3a']]);
  });

  it('is not filled in by a row about one variant where another row speaks of all', () => {
    const form = cases.find(({ what }) => what === 'a contact form');
    expect(form && cited(judge({ ...form.given, variant: null }))).toEqual(['3.4']);
  });
});

describe('remarks', () => {
  const remarksOn = (what: string): Verdict['remarks'] => {
    const found = cases.find((each) => each.what === what);
    if (found === undefined) throw new Error(`no case "${what}"`);
    return judge(found.given).remarks;
  };
  const keysOn = (what: string): string[] => remarksOn(what).map(({ key }) => key.replace('verdict.remark.', ''));

  it('point to where a reader might argue from, and cite nothing', () => {
    expect(remarksOn('a recording of the visit')).toContainEqual({
      key: 'verdict.remark.arguable',
      params: { clauses: '4.1b, 4.6a', count: 2 },
    });
    expect(remarksOn('text read while it is typed')).toContainEqual({
      key: 'verdict.remark.arguable',
      params: { clauses: '3.4', count: 1 },
    });
  });

  it('say that a company is not named, unless it is', () => {
    expect(keysOn('an analytics provider’s script')).toContain('vendor_not_named');
    expect(keysOn('a widget of another social network')).toContain('vendor_not_named');
    expect(keysOn('a Facebook Like button')).not.toContain('vendor_not_named');
  });

  it('say that a role is not known, where the policy speaks of roles', () => {
    expect(keysOn('a script of a host that nobody lists')).toContain('role_unknown');
    expect(keysOn('a script of a feature partner')).not.toContain('role_unknown');
    expect(keysOn('a device told by its canvas')).not.toContain('role_unknown');
  });

  it('say that a document is not held, where it might tell more', () => {
    const silent = without(['4.1a', '4.3a', '4.3c', '4.4b', '4.6a']);
    const given = cases.find(({ what }) => what === 'a session cookie of the site itself')?.given;
    if (given === undefined) throw new Error('the case is there');
    expect(judge(given, silent)).toMatchObject({ status: 'omitted' });
    expect(judge(given, silent).remarks).toContainEqual({
      key: 'verdict.remark.document_not_held',
      params: { clause: '4.1c' },
    });
  });

  it('head every verdict of a superseded policy with its dates', () => {
    const superseded = {
      key: 'verdict.remark.superseded',
      params: { version: '2020-12-01', supersededOn: '2021-06-01' },
    };
    expect(cases.filter(({ given }) => !judge(given).remarks.some(({ key }) => key === superseded.key))).toEqual([]);
    expect(remarksOn('a service worker')).toContainEqual(superseded);
  });
});
