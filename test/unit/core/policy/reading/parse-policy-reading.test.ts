import { describe, expect, it } from 'vitest';
import type { ReadClause } from '../../../../../src/core/domain';
import { reasonsInWords } from '../../../../../src/core/export/reasons-in-words';
import { parsePolicyReading } from '../../../../../src/core/policy/reading/parse-policy-reading';
import { aReading } from '../../../../support/a-reading';
import { wordsIn } from '../../../../support/words';

const clause: ReadClause = { id: 'c1', section: '1', headings: [], kind: 'paragraph', start: 0, end: 4 };
const reading = aReading({ text: 'Text', clauses: [clause] });
const english = wordsIn('en');
const errorOf = (json: unknown): string => {
  const parsed = parsePolicyReading(json);
  return 'problems' in parsed ? reasonsInWords(parsed.problems, english) : '';
};

describe('the file of a reading', () => {
  it('comes back as it was', () => {
    expect(parsePolicyReading(JSON.parse(JSON.stringify(reading)))).toEqual({ reading });
  });

  it('says which field does not fit', () => {
    expect(errorOf({ ...reading, hosts: 'shop.test' })).toContain(
      '“hosts” must be of the kind “array”, and is “string”',
    );
    expect(errorOf({ ...reading, text: undefined })).toContain('“text” is missing');
    expect(errorOf([])).toContain('one JSON object');
  });

  it('is refused when it points out of its text, or at a clause that is not there', () => {
    expect(errorOf({ ...reading, text: 'Te' })).toMatch(
      /^Clause “c1” does not lie within the text\. Save it as a file again/,
    );
    expect(errorOf({ ...reading, clauses: [clause, clause] })).toContain('Two clauses have the id “c1”.');
    const cookie = { name: '_a', provider: null, purpose: null, lifetime: null, lifetimeSeconds: null };
    const declaredCookies = [{ ...cookie, isSession: false, type: null, clauseId: 'c9' }];
    expect(errorOf({ ...reading, declaredCookies })).toContain('Clause “c9” is referred to, and is not there.');
  });
});
