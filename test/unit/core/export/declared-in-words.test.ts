import { describe, expect, it } from 'vitest';
import type { DeclaredAgainst } from '../../../../src/core/domain';
import { toCsv } from '../../../../src/core/export/csv';
import { declaredInWords } from '../../../../src/core/export/declared-in-words';
import { aFinding } from '../../../support/a-finding';
import { aReport } from '../../../support/a-report';
import { aVerdict } from '../../../support/a-verdict';
import { wordsIn } from '../../../support/words';

const entry: DeclaredAgainst = {
  ...{ clauseId: '4.1', name: '_visit*', provider: null, purpose: null, lifetime: '13 months' },
  ...{ lifetimeSeconds: 34_187_400, isSession: false, setSeconds: 63_072_000, comparison: 'longer' },
};
const told = (declared: DeclaredAgainst[] | undefined, locale: 'en' | 'fr' = 'en', finding = aFinding()) =>
  declaredInWords(aVerdict(declared && { declared }), finding, wordsIn(locale));

describe('declaredInWords', () => {
  it('says what is declared and what was set', () => {
    expect(told([entry])).toEqual([
      { clauseId: '4.1', sentences: ['Declared as _visit*: 13 months; set for 730 days, which is longer.'] },
    ]);
    expect(told([entry], 'fr')[0]?.sentences[0]).toMatch(/posé pour 730\sjours, donc plus longtemps/);
  });

  it('says what a long description comes to, and the session', () => {
    const long = { ...entry, lifetime: 'This cookie stays on your device for thirteen months (13 months).' };
    expect(told([long])[0]?.sentences[0]).toContain('396 days; set for 730 days');
    const session = { ...entry, lifetime: null, lifetimeSeconds: null, isSession: true };
    expect(told([session])[0]?.sentences[0]).toContain('until the browser is closed; set for 730 days');
  });

  it('sets the declared purpose beside the one that it is known for', () => {
    const counted = { ...entry, purpose: 'Counts visits' };
    expect(told([counted])[0]?.sentences[1]).toBe('Declared purpose: “Counts visits”');
    const finding = aFinding({ purposes: [{ value: 'advertising', source: 'a list' }] });
    expect(told([counted], 'en', finding)[0]?.sentences[1]).toBe(
      'Declared purpose: “Counts visits”; known for: advertising.',
    );
  });

  it('says when the list does not name it, and nothing where there is no list', () => {
    expect(told([])).toEqual([{ clauseId: null, sentences: ['The policy’s list of cookies does not name it.'] }]);
    expect(told(undefined)).toEqual([]);
  });

  it('has a column of its own in the table', () => {
    const report = aReport({ findings: [aFinding()], verdicts: [aVerdict({ declared: [entry] })] });
    const [head = '', row = ''] = toCsv(report).split('\r\n');
    expect(head.split(',')).toContain('declared_cookie');
    expect(row).toContain('_visit*:34187400:longer');
  });
});
