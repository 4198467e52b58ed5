import { describe, expect, it } from 'vitest';
import { coversViews } from '../../../../src/ui/report/covers-view';
import { aClause, aPolicyInReport, aReport } from '../../../support/a-report';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const disclosure = { policyId: 'a-policy', clauseId: '1.1', quote: null, meaning: null, techniques: [], isSeen: true };
const subject = (id: string, clauseIds: string[]) => ({ id, title: { en: id }, clauseIds });

describe('coversViews', () => {
  it('reaches every row and every clause once, by subject', () => {
    const report = aReport({
      policies: [aPolicyInReport({ subjects: [subject('cookies', ['1.1']), subject('also', ['1.1', '1.2'])] })],
      clauses: ['1.1', '1.2', '1.3'].map((id) => aClause({ id })),
      disclosures: [
        { ...disclosure, id: 'd1' },
        { ...disclosure, id: 'd2' },
      ],
    });
    const [view] = coversViews(report, words);
    expect(view?.sections.map(({ title, rows }) => [title, rows.map(({ clauseId }) => clauseId)])).toEqual([
      ['cookies', ['1.1', '1.1']],
      ['also', ['1.2']],
      ['Everything else', ['1.3']],
    ]);
  });

  it('says of a row that was not seen why, and counts those that were', () => {
    const report = aReport({
      policies: [aPolicyInReport({ subjects: [subject('cookies', ['1.1'])] })],
      disclosures: [
        { ...disclosure, id: 'd1' },
        { ...disclosure, id: 'd2', isSeen: false },
      ],
      unobserved: [
        {
          ...{ policyId: 'a-policy', disclosureId: 'd2', clauses: [], technique: null },
          reason: { key: 'unobserved.historic', params: {} },
        },
      ],
    });
    const section = coversViews(report, words)[0]?.sections[0];
    expect(section?.seen).toBe(1);
    expect(section?.rows.map(({ why }) => why)).toEqual([null, words.t('unobserved.historic')]);
  });

  it('tells a row by its own quote and meaning, else by the clause’s', () => {
    const report = aReport({
      disclosures: [
        { ...disclosure, id: 'd1', quote: 'its own words', meaning: { en: 'Its own meaning.' } },
        { ...disclosure, id: 'd2' },
      ],
    });
    const rows = coversViews(report, words)[0]?.sections[0]?.rows;
    expect(rows?.map(({ quote, meaning }) => [quote, meaning])).toEqual([
      ['its own words', 'Its own meaning.'],
      ['we say so', 'It says so.'],
    ]);
  });

  it('leaves out policies that do not speak of the page', () => {
    expect(coversViews(aReport({ policies: [aPolicyInReport({ isRelevant: false })] }), words)).toEqual([]);
  });
});
