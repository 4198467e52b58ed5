import { describe, expect, it } from 'vitest';
import type { Choice, ScopeRule } from '../../../../src/core/domain';
import { reasonsInWords } from '../../../../src/core/export/reasons-in-words';
import { parseLibraryPolicy } from '../../../../src/core/policy/parse-library-policy';
import { aDisclosure } from '../../../support/a-disclosure';
import { aPolicy } from '../../../support/a-policy';
import { wordsIn } from '../../../support/words';

const valid = aPolicy([aDisclosure({ id: 'cookies', techniques: ['cookie'] })]);
const clauses = valid.clauses;
const words = (count: number): string => 'word '.repeat(count).trim();
const aRule = (given: Partial<ScopeRule>): ScopeRule => ({
  id: 'rule',
  when: { test: 'any' },
  status: 'covered',
  clauseIds: [],
  reason: 'scope.named_host',
  governedBy: null,
  ...given,
});
const aChoice = (given: Partial<Choice>): Choice => ({
  id: 'choice',
  kind: 'email',
  target: null,
  region: 'all',
  purpose: '',
  clauseIds: [],
  certainty: 'unknown',
  sourceDate: null,
  label: { en: 'Write', fr: 'Écrire' },
  note: null,
  draft: null,
  ...given,
});

const english = wordsIn('en');
const errorOf = (change: Readonly<Record<string, unknown>>): string => {
  const parsed = parseLibraryPolicy({ ...valid, ...change });
  return 'problems' in parsed ? reasonsInWords(parsed.problems, english) : '';
};

describe('parseLibraryPolicy', () => {
  it('takes a policy whose fields are right and whose ids meet', () => {
    expect(parseLibraryPolicy(valid)).toEqual({ policy: valid });
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a field of the wrong kind', { version: 7 }, 'Field “version” must be of the kind “string”, and is “number”.'],
    ['a field that is missing', { clauses: undefined }, 'Field “clauses” is missing.'],
    ['a later format', { schemaVersion: 2 }, 'Field “schemaVersion” is 2; use 1.'],
    [
      'an unknown word',
      { disclosures: [{ ...valid.disclosures[0], stance: 'maybe' }] },
      'Field “disclosures.0.stance” (cookies) is "maybe"; use one of does, may, does-not.',
    ],
    [
      'a scope test that does not exist',
      { scope: [{ ...aRule({}), when: { test: 'country' } }] },
      'Field “scope.0.when.test” (rule) is "country"; use one of host, host-suffix,',
    ],
    [
      'a row that is not there at all',
      { choices: [null] },
      'Field “choices.0” must be of the kind “object”, and is “null”.',
    ],
    [
      'a meaning with a number in it',
      { clauses: [{ ...clauses[0], meaning: { en: 3 } }] },
      'Field “clauses.0.meaning.en” (0) must be of the kind “string”, and is “number”.',
    ],
    [
      'a quote of 26 words',
      { clauses: clauses.map((clause) => ({ ...clause, quote: words(26) })) },
      '“0” in “clauses” quotes 26 words, more than 25;',
    ],
    [
      'a row that quotes too much',
      { disclosures: [aDisclosure({ id: 'cookies', quote: words(40) })] },
      '“cookies” in “disclosures” quotes 40 words,',
    ],
    [
      'an empty quote',
      { clauses: clauses.map((clause) => ({ ...clause, quote: ' ' })) },
      '“0” in “clauses” quotes nothing;',
    ],
    [
      'a disclosure of a clause that is not there',
      { disclosures: [aDisclosure({ id: 'cookies', clauseId: '9.9' })] },
      '“cookies” in “disclosures” cites clause “9.9”, which the file does not have;',
    ],
    [
      'a choice of a clause that is not there',
      { choices: [aChoice({ clauseIds: ['0', '7'] })] },
      '“choice” in “choices” cites clause “7”',
    ],
    ['a scope rule of a clause that is not there', { scope: [aRule({ clauseIds: ['8'] })] }, '“rule” in “scope” cites'],
    [
      'a subject of a clause that is not there',
      { subjects: [{ id: 'logs', title: {}, clauseIds: ['4'] }] },
      '“logs” in “subjects” cites clause “4”',
    ],
    [
      'a document of a clause that is not there',
      {
        documents: [
          { id: 'other', title: {}, url: null, clauseId: '5', techniques: [], isHeld: false, certainty: 'unknown' },
        ],
      },
      '“other” in “documents” cites clause “5”',
    ],
    [
      'a clause id used twice',
      { clauses: [...clauses, ...clauses] },
      'The id “0” is used more than once in “clauses”;',
    ],
    [
      'a disclosure id used twice',
      { disclosures: [...valid.disclosures, ...valid.disclosures] },
      'The id “cookies” is used more than once in “disclosures”;',
    ],
    [
      'a choice id used twice',
      { choices: [aChoice({}), aChoice({})] },
      'The id “choice” is used more than once in “choices”;',
    ],
    [
      'a pattern that cannot be read',
      { scope: [aRule({ when: { test: 'url-pattern', pattern: '(' } })] },
      '“rule” is "(", which is no regular expression;',
    ],
    ['a pattern of later links that cannot be read', { laterLinkPattern: '[' }, '“laterLinkPattern” is "[",'],
    [
      'a rule that is never reached',
      { scope: [aRule({ id: 'all' }), aRule({ id: 'late' })] },
      'Scope rule “late” is never reached: “all” before it holds for every page;',
    ],
    [
      'an address where a host belongs',
      { sites: ['https://shop.test/'] },
      '“https://shop.test/” in “sites” is no host name;',
    ],
    [
      'a host with a star in a scope rule',
      { scope: [aRule({ when: { test: 'host', hosts: ['*.shop.test'] } })] },
      '“*.shop.test” in “rule” is no host name;',
    ],
    ['a date in words', { checkedOn: 'yesterday' }, '“checkedOn” is “yesterday”; write a date as 2026-01-31,'],
    ['a choice dated in words', { choices: [aChoice({ sourceDate: 'May 2020' })] }, '“choice” is “May 2020”;'],
  ])('says in one sentence where and what, for %s', (_, change, sentence) => {
    expect(errorOf(change)).toContain(sentence);
    expect(errorOf(change)).toMatch(/assets\/policies\/README\.md\.$/);
  });

  it.each([[null], [[]], ['a policy'], [7]])('says that %j is no policy at all', (json) => {
    expect(parseLibraryPolicy(json)).toMatchObject({ problems: [{ key: 'problem.file.no_object' }, {}] });
  });
});
