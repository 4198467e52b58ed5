import { describe, expect, it } from 'vitest';
import type { GivenFinding } from '../../../src/cli/given-findings';
import { matchFinding, verdictLine, type MatchContext } from '../../../src/cli/match';
import { translate, type Messages } from '../../../src/lib/translate';
import { aDisclosure } from '../../support/a-disclosure';
import { aFinding } from '../../support/a-finding';
import { aPolicy } from '../../support/a-policy';
import { readJson } from '../../support/read-json';

const messages = readJson('assets/locales/en.json') as Messages;
const words = { locale: 'en', t: (key: string, params = {}) => translate(messages, 'en', key, params) };

const given = (part: Partial<GivenFinding> = {}): GivenFinding => ({ ...aFinding({ host: null }), ...part });
const policy = aPolicy([aDisclosure({ techniques: ['cookie'], parties: ['first'] })]);
const context = (part: Partial<MatchContext> = {}): MatchContext => ({
  ...{ policies: [policy], isChosen: false, pageUrl: null, knowledge: null },
  ...part,
});

describe('judging findings made elsewhere', () => {
  it('takes the policy to cover them when no page is given', () => {
    expect(matchFinding(given(), context())).toMatchObject([
      { status: 'clear', scope: { status: 'covered', reason: { key: 'scope.assumed' } } },
    ]);
  });

  it('looks at the scope of the page that is given', () => {
    expect(matchFinding(given(), context({ pageUrl: 'https://shop.test/' }))).toMatchObject([{ status: 'clear' }]);
    expect(matchFinding(given(), context({ pageUrl: 'https://other.test/' }))).toMatchObject([
      { status: 'undetermined', policyId: null, reason: { key: 'verdict.no_policy' } },
    ]);
  });

  it('holds them against the policy that was asked for, on any page', () => {
    const chosen = context({ pageUrl: 'https://other.test/', isChosen: true });
    expect(matchFinding(given(), chosen)).toMatchObject([{ status: 'out-of-scope', policyId: policy.id }]);
  });

  it('does not guess the party where the clauses differ on it', () => {
    expect(matchFinding(given({ party: null }), context())).toMatchObject([
      { status: 'undetermined', reason: { key: 'verdict.party_not_given' } },
    ]);
    expect(matchFinding(given({ party: null, technique: 'push' }), context())).toMatchObject([{ status: 'omitted' }]);
  });

  it.each([
    ['a role', { role: 'partner_ad' as const }, 'omitted'],
    ['the name of another organisation', { entity: { name: 'Elsewhere', source: 'given' } }, 'omitted'],
    ['the name of the policy’s own organisation', { entity: { name: 'a shop', source: 'given' } }, 'clear'],
    ['its full name', { entity: { name: 'A Shop, Inc.', source: 'given' } }, 'clear'],
  ])('tells the party from %s', (_, part, status) => {
    expect(matchFinding(given({ party: null, ...part }), context())).toMatchObject([{ status }]);
  });

  it('writes one verdict on one line, whatever the finding is called', () => {
    const finding = given({ id: 'a\nb\u001b[31m' });
    const [verdict] = matchFinding(finding, context());
    expect(verdict && verdictLine(finding, verdict, words)).toMatch(
      /^a b \[31m \| Cookie, this site \| Disclosed \(clear, named\) \[[^\]]+\] \| .+$/,
    );
  });
});
