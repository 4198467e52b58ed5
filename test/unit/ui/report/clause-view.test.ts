import { describe, expect, it } from 'vitest';
import { clauseView } from '../../../../src/ui/report/clause-view';
import { aFinding } from '../../../support/a-finding';
import { aClause, aPolicyInReport, aReport } from '../../../support/a-report';
import { aVerdict } from '../../../support/a-verdict';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const ref = { policyId: 'a-policy', clauseId: '1.1' };

describe('clauseView', () => {
  it('gives the words, their language, the meaning and the cautions', () => {
    const clause = aClause({ language: 'fr', note: { en: 'Read with care.' }, prevailing: 'en' });
    const view = clauseView(aReport({ clauses: [clause] }), ref, words);
    expect(view).toMatchObject({ languageName: 'French', meaning: 'It says so.', policyTitle: 'A policy' });
    expect(view?.notes).toEqual(['Read with care.', expect.stringContaining('English')]);
  });

  it('points into the live text only where that is the text that was read', () => {
    const current = clauseView(aReport(), ref, words);
    expect(current?.live).toEqual({ href: 'https://shop.test/privacy#:~:text=we%20say%20so', isThisText: true });
    const old = aPolicyInReport({ isCurrent: false, supersededOn: '2026-02-01', laterUrl: 'https://shop.test/new' });
    expect(clauseView(aReport({ policies: [old] }), ref, words)).toMatchObject({
      live: { href: 'https://shop.test/privacy', isThisText: false },
      laterHref: 'https://shop.test/new',
    });
  });

  it('names the findings whose verdict rests on it', () => {
    const findings = [aFinding({ id: 'f1' }), aFinding({ id: 'f2' })];
    const verdicts = [aVerdict({ findingId: 'f1' }), aVerdict({ findingId: 'f2', status: 'omitted', clauses: [] })];
    const view = clauseView(aReport({ findings, verdicts }), ref, words);
    expect(view?.findings).toMatchObject([{ id: 'f1', what: 'Cookie', status: 'Disclosed' }]);
  });

  it('says row by row what was seen, where the clause holds several', () => {
    const row = { policyId: 'a-policy', clauseId: '1.1', quote: null, meaning: null, techniques: [] };
    const report = aReport({
      disclosures: [
        { ...row, id: 'd1', quote: 'we do', meaning: { en: 'It is done.' }, isSeen: true },
        { ...row, id: 'd2', isSeen: false },
      ],
      unobserved: [
        {
          policyId: 'a-policy',
          disclosureId: 'd2',
          clauses: [ref],
          technique: null,
          reason: { key: 'unobserved.historic', params: {} },
        },
      ],
    });
    expect(clauseView(report, ref, words)?.rows).toEqual([
      { id: 'd1', quote: 'we do', meaning: 'It is done.', seen: 'Seen on this page' },
      { id: 'd2', quote: 'we say so', meaning: 'It says so.', seen: words.t('unobserved.historic') },
    ]);
  });

  it('leads to the clauses before and after it', () => {
    const report = aReport({ clauses: ['1.0', '1.1', '1.2'].map((id) => aClause({ id })) });
    const view = clauseView(report, ref, words);
    expect([view?.previous?.clauseId, view?.next?.clauseId]).toEqual(['1.0', '1.2']);
    expect(clauseView(report, { ...ref, clauseId: '1.2' }, words)?.next).toBeNull();
  });

  it('is null for a clause that the report does not hold', () => {
    expect(clauseView(aReport(), { ...ref, clauseId: '9.9' }, words)).toBeNull();
  });
});
