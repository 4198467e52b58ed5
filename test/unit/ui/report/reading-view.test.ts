import { describe, expect, it } from 'vitest';
import type { PolicyReading, ReadChoice, ReadClause } from '../../../../src/core/domain';
import { withCorrections } from '../../../../src/core/policy/reading/with-corrections';
import { addedDisclosure } from '../../../../src/ui/report/added-disclosure';
import { indexReading, shownClauses, type Shown } from '../../../../src/ui/report/reading-index';
import { clauseInReading, findingsByClause, readingFacts } from '../../../../src/ui/report/reading-view';
import { aFinding } from '../../../support/a-finding';
import { aReadDisclosure } from '../../../support/a-read-disclosure';
import { aReading } from '../../../support/a-reading';
import { aReport } from '../../../support/a-report';
import { aVerdict } from '../../../support/a-verdict';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const text = 'Head We use cookies. You may opt out. Pixels are here.';
const at = (id: string, part: string, kind: ReadClause['kind'] = 'paragraph'): ReadClause => {
  const start = text.indexOf(part);
  return { id, section: '1', headings: [], kind, start, end: start + part.length };
};
const cookies = aReadDisclosure({ words: [{ start: 12, end: 19, told: 'technique' }] });
const pixels = aReadDisclosure({ id: 'd2', clauseId: 'c3', technique: 'web_beacon', basis: 'named', certainty: 0.4 });
const others = aReadDisclosure({ id: 'd3', technique: null });
const choice: ReadChoice = {
  ...{ id: 'o1', kind: 'opt_out_link', target: 'javascript:alert(1)', linkIndex: 0, region: 'all' },
  ...{ purpose: 'advertising', entity: null, clauseId: 'c2', label: 'Opt out', certainty: 0.8, problem: 'script' },
};
const aPolicyRead = (more: Partial<PolicyReading> = {}) =>
  indexReading(
    aReading({
      text,
      clauses: [
        at('c0', 'Head', 'heading'),
        at('c1', 'We use cookies.'),
        at('c2', 'You may opt out.'),
        at('c3', 'Pixels are here.'),
      ],
      ...{ disclosures: [cookies, pixels, others], choices: [choice], ...more },
    }),
  );
const clauseView = (index: ReturnType<typeof aPolicyRead>, id: string) => {
  const clause = index.reading.clauses.find((one) => one.id === id);
  if (clause === undefined) throw new Error(`no clause ${id}`);
  return clauseInReading(clause, index, new Map(), words);
};

describe('a policy as it was read', () => {
  it('tells what a clause says of the policy’s scope, and to whom a disclosure speaks', () => {
    const entry = { clauseId: 'c2', hosts: ['www.shop.test'], kinds: ['apps' as const], start: 16, end: 20 };
    const index = aPolicyRead({
      disclosures: [{ ...cookies, region: 'US-CA' }],
      scope: [
        { ...entry, says: 'covers', isOpen: true, region: 'all' },
        { ...entry, says: 'excludes', hosts: [], kinds: [], isOpen: false, region: 'EEA' },
      ],
    });
    expect(clauseView(index, 'c2').scope).toEqual([
      'Covers: apps, www.shop.test, others',
      'Does not cover: what the clause says, for those who live in: European Economic Area',
    ]);
    expect(shownClauses(index, 'scope').map(({ id }) => id)).toEqual(['c2']);
    expect(clauseView(index, 'c1').claims[0]?.told).toMatch(/, for those who live in: California$/);
  });

  it('tells what was read, how sure, and why', () => {
    const [claim, catchAll] = clauseView(aPolicyRead(), 'c1').claims;
    expect(claim).toMatchObject({
      technique: 'Cookie',
      told: 'done; the reading is 90 % sure',
      why: 'The technique is named with its use: “cookies”',
      caution: null,
    });
    expect(catchAll).toMatchObject({ technique: 'Other technologies', caution: expect.stringMatching(/^A catch-all/) });
  });

  it('says what is too uncertain to decide anything, and what is only uncertain', () => {
    expect(clauseView(aPolicyRead(), 'c3').claims[0]).toMatchObject({
      state: 'unsure',
      caution: expect.stringMatching(/^Too uncertain/),
    });
    const index = aPolicyRead({ disclosures: [{ ...pixels, certainty: 0.6 }] });
    expect(clauseView(index, 'c3').claims[0]?.caution).toMatch(/^Uncertain: a verdict/);
  });

  it('counts as read what verdicts count', () => {
    const corrections: PolicyReading['corrections'] = [
      { what: 'rejected', disclosureId: 'd1', note: 'not here', at: 1 },
      { what: 'confirmed', disclosureId: 'd2', note: '', at: 2 },
      addedDisclosure({ clauseId: 'c2', technique: 'analytics', stance: 'may', parties: ['third'], note: '' }, 3),
    ];
    const index = aPolicyRead({ corrections });
    const counted = [...index.claims.values()].flat().filter(({ state }) => state === 'counts');
    const ids = counted.map(({ disclosure }) => disclosure.id);
    expect(ids.sort()).toEqual(
      withCorrections(index.reading)
        .map(({ id }) => id)
        .sort(),
    );
    expect(clauseView(index, 'c1').claims[0]).toMatchObject({
      state: 'rejected',
      own: 'You rejected it: nothing rests on it. Your note: not here',
    });
    expect(clauseView(index, 'c2').claims[0]).toMatchObject({ isAdded: true, told: 'may be done' });
  });

  it.each<[Shown, string[]]>([
    ['all', ['c0', 'c1', 'c2', 'c3']],
    ['read', ['c1', 'c3']],
    ['cookie', ['c1']],
    ['catch-all', ['c1']],
    ['unsure', ['c3']],
    ['choices', ['c2']],
    ['corrected', []],
    ['session_replay', []],
  ])('shows of it: %s', (shown, ids) => {
    expect(shownClauses(aPolicyRead(), shown).map(({ id }) => id)).toEqual(ids);
  });

  it('offers no script as a link', () => {
    expect(clauseView(aPolicyRead(), 'c2').choices[0]).toMatchObject({ href: null, label: 'Opt out' });
  });

  it('leads to the findings that rest on a clause, of its own policy only', () => {
    const report = aReport({
      findings: [aFinding({ id: 'f1' }), aFinding({ id: 'f2' })],
      verdicts: [
        aVerdict({ findingId: 'f1', policyId: 'p', clauses: [{ policyId: 'p', clauseId: 'c1' }] }),
        aVerdict({ findingId: 'f2', policyId: 'q', clauses: [{ policyId: 'q', clauseId: 'c1' }] }),
      ],
    });
    expect(findingsByClause(report, 'p', words).get('c1')).toMatchObject([{ id: 'f1', status: 'Disclosed' }]);
  });

  it('says what it is', () => {
    expect(readingFacts(aPolicyRead(), words)).toEqual([
      'read on January 15, 2026',
      'https://shop.test/privacy',
      'English',
      '4 clauses',
      '3 statements read from it',
    ]);
  });
});
