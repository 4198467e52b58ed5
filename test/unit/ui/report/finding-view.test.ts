import { describe, expect, it } from 'vitest';
import { findingView, headline, wordedParams } from '../../../../src/ui/report/finding-view';
import { findingsView } from '../../../../src/ui/report/findings-view';
import type { Finding, Report } from '../../../../src/core/domain';
import { aChoice } from '../../../support/a-choice';
import { aFinding } from '../../../support/a-finding';
import { aClause, aPolicyInReport, aReport } from '../../../support/a-report';
import { aVerdict } from '../../../support/a-verdict';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');

function viewOf(finding: Finding, given: Partial<Report> = {}) {
  const report = aReport({ findings: [finding], ...given });
  const { groups, contacts, signals } = findingsView(report);
  const [row] = [...groups.flatMap(({ rows }) => rows), ...contacts, ...signals];
  if (row === undefined) throw new Error('the finding has no row');
  return findingView(row, report, words);
}

describe('headline', () => {
  it('names technique, way and owner, and the first names', () => {
    const finding = aFinding({ variant: 'script', party: 'third', host: 'px.test', names: ['a', 'b', 'c'] });
    expect(headline(finding, words)).toEqual({ what: 'Cookie', how: 'by a script', whose: 'px.test · a, b …' });
  });

  it('says that a thing is the site’s own', () => {
    expect(headline(aFinding({ names: ['sid'] }), words).whose).toBe('this site · sid');
  });

  it('does not say a host twice', () => {
    const finding = aFinding({ party: 'third', host: 'px.test', names: ['px.test'] });
    expect(headline(finding, words).whose).toBe('px.test');
  });

  it('shows a variant that is none of ours as it was given', () => {
    expect(headline(aFinding({ variant: 'by_pigeon' }), words).how).toBe('by_pigeon');
  });
});

describe('findingView', () => {
  it('says what the technique is and what was seen of it', () => {
    const { about, facts } = viewOf(aFinding({ count: 3, holdsIdentifier: true, maxAgeSeconds: 86_400 * 30 }));
    expect(about).toBe(words.t('about.cookie'));
    expect(facts).toEqual([
      { label: 'Seen', text: '3 times' },
      { label: 'Holds an identifier', text: 'yes' },
      { label: 'Kept for', text: '30 days' },
    ]);
  });

  it('says who is behind it, and who says so', () => {
    const finding = aFinding({
      ...{ party: 'third', role: 'partner_ad', host: 'px.test', entity: { name: 'Crier', source: 'overlay' } },
      purposes: [{ value: 'advertising', source: 'third-party-web' }],
    });
    expect(viewOf(finding).who.map(({ text }) => text)).toEqual([
      'third party, advertising partner',
      'px.test',
      'Crier (source: Clauselight’s own list)',
      'advertising (source: third-party-web)',
    ]);
  });

  it('says that an owner and a purpose are not known', () => {
    const { who } = viewOf(aFinding({ party: 'third', role: 'unknown' }));
    expect(who.map(({ text }) => text)).toEqual(
      expect.arrayContaining([words.t('ui.who.unknown'), words.t('ui.who.no_purpose')]),
    );
  });

  it('gives each policy’s verdict with its clauses, and why', () => {
    const verdicts = [
      aVerdict({
        reason: { key: 'verdict.remark.superseded', params: { version: '2020-12-01', supersededOn: '2021-06-01' } },
      }),
      aVerdict({ policyId: 'other', status: 'omitted', clauses: [] }),
    ];
    const policies = [aPolicyInReport(), aPolicyInReport({ id: 'other', title: 'Another' })];
    const views = viewOf(aFinding(), { verdicts, policies }).verdicts;
    expect(views.map(({ policy, status, clauses }) => [policy?.title, status, clauses.length])).toEqual([
      ['A policy', 'Disclosed', 1],
      ['Another', 'Not disclosed in this document', 0],
    ]);
    expect(views[0]?.sentences[0]).toContain('December 1, 2020');
  });

  it('offers what the clause’s subject offers, and what the owner offers', () => {
    const clauses = [{ policyId: 'a-policy', clauseId: '1.2' }];
    const subjects = [{ id: 'cookies', title: { en: 'Cookies' }, clauseIds: ['1.1', '1.2'] }];
    const given = {
      policies: [aPolicyInReport({ subjects })],
      clauses: [aClause(), aClause({ id: '1.2' })],
      choices: [
        aChoice({ id: 'near', clauses }),
        aChoice({ id: 'far', clauses: [{ policyId: 'a-policy', clauseId: '9.9' }] }),
        aChoice({ id: 'owner', policyId: null, entities: ['Crier'] }),
        aChoice({ id: 'other-owner', policyId: null, entities: ['Counter'] }),
      ],
    };
    const finding = aFinding({ party: 'third', entity: { name: 'Crier', source: 's' } });
    expect(viewOf(finding, given).choices.map(({ id }) => id)).toEqual(['near', 'owner']);
  });

  it('offers a letter about what no clause speaks of', () => {
    const letter = aChoice({ id: 'letter', kind: 'email', draft: { subject: { en: 's' }, body: { en: 'b' } } });
    const verdicts = [aVerdict({ status: 'omitted', clauses: [] })];
    expect(viewOf(aFinding(), { verdicts, choices: [letter] }).choices).toEqual([letter]);
    expect(viewOf(aFinding(), { choices: [letter] }).choices).toEqual([]);
  });
});

describe('wordedParams', () => {
  it('writes dates in words and leaves the rest', () => {
    expect(wordedParams({ on: '2021-06-01', clauses: '4.1a', seconds: 3 }, words)).toEqual({
      ...{ on: 'June 1, 2021', clauses: '4.1a', seconds: 3 },
    });
  });
});
