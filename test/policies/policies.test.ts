import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchFinding } from '../../src/cli/match';
import {
  choice,
  clause,
  disclosure,
  libraryPolicy,
  scopeReasons,
  scopeRule,
  type LibraryPolicy,
  type Localised,
  type Verdict,
} from '../../src/core/domain';
import { translate, type Messages } from '../../src/lib/translate';
import { readJson } from '../support/read-json';
import { casesOf, policies, root, type VerdictCase } from './read-cases';

const languages = ['en', 'fr'] as const;
const messages = Object.fromEntries(
  languages.map((language) => [language, readJson(`assets/locales/${language}.json`) as Messages]),
);

/** Every text that a person may read, with where it stands. */
function textsOf(policy: LibraryPolicy): [string, Localised | null][] {
  return [
    ...policy.clauses.flatMap(({ id, meaning, note }): [string, Localised | null][] => [
      [`meaning of clause ${id}`, meaning],
      [`note on clause ${id}`, note],
    ]),
    ...policy.disclosures.map(({ id, meaning }): [string, Localised | null] => [`meaning of ${id}`, meaning]),
    ...policy.scope.map(({ id, governedBy }): [string, Localised | null] => [
      `whose policy instead, ${id}`,
      governedBy,
    ]),
    ...policy.choices.flatMap(({ id, label, note, draft }): [string, Localised | null][] => [
      [`label of ${id}`, label],
      [`note on ${id}`, note],
      [`subject of ${id}`, draft?.subject ?? null],
      [`draft of ${id}`, draft?.body ?? null],
    ]),
    ...policy.documents.map(({ id, title }): [string, Localised | null] => [`title of ${id}`, title]),
    ...policy.subjects.map(({ id, title }): [string, Localised | null] => [`title of ${id}`, title]),
  ];
}

const judge = ({ given }: VerdictCase, policy: LibraryPolicy): Verdict => {
  const [verdict] = matchFinding(given, { policies: [policy], isChosen: true, pageUrl: null, knowledge: null });
  if (verdict === undefined) throw new Error('a policy gives a verdict');
  return verdict;
};

describe.each(policies.map((policy) => [policy.id, policy] as const))('the policy %s', (id, policy) => {
  it('says everything in every language of the product', () => {
    const missing = textsOf(policy).flatMap(([where, text]) =>
      text === null ? [] : languages.filter((each) => !text[each]?.trim()).map((each) => `${where}: ${each}`),
    );
    expect(missing).toEqual([]);
  });

  it('sets French with a space that does not break before its double signs', () => {
    const loose = textsOf(policy).filter(([, text]) => / [;:!?»]|« /.test(text?.['fr'] ?? ''));
    expect(loose.map(([where]) => where)).toEqual([]);
  });

  it('puts every clause under one subject', () => {
    const placed = policy.subjects.flatMap(({ clauseIds }) => clauseIds);
    expect(placed.toSorted()).toEqual(policy.clauses.map((clause) => clause.id).toSorted());
  });

  it('says of every page whether it governs it', () => {
    expect(policy.scope.at(-1)?.when).toEqual({ test: 'any' });
  });

  it('offers an address only with where it is from', () => {
    const undated = policy.choices.filter(({ target, sourceDate }) => target !== null && sourceDate === null);
    expect(undated.map((choice) => choice.id)).toEqual([]);
  });

  const cases = casesOf(id);

  it.each(cases.map((each) => [each.what, each] as const))('judges %s', (_, expected) => {
    const { status, basis, clauses } = judge(expected, policy);
    expect({ status, basis }).toEqual({ status: expected.status, basis: expected.basis });
    const cited = clauses.map(({ clauseId }) => clauseId);
    expect(expected.clauses).toEqual(expect.arrayContaining(cited));
    expect(cited.length > 0).toBe(status !== 'omitted');
  });

  it.each(languages)('gives every reason and remark in words (%s)', (language) => {
    const said = cases.flatMap((each) => {
      const { reason, remarks, scope } = judge(each, policy);
      return [reason, ...remarks, scope.reason];
    });
    for (const { key, params } of said) {
      const text = translate(messages[language] ?? {}, language, key, params);
      expect(text, key).not.toBe(key);
      expect(text, key).not.toMatch(/[{}]/);
    }
  });
});

describe('the demonstration’s policy', () => {
  it('quotes the words of its own page', () => {
    const [policy] = policies.filter(({ id }) => id.startsWith('lumen-market'));
    const page = readFileSync(join(root, 'test/sites/hosts/www.lumen-market.test/privacy.html'), 'utf8');
    const text = page.replace(/\s+/g, ' ');
    expect(policy?.clauses.filter(({ quote }) => !text.includes(quote)).map(({ id }) => id)).toEqual([]);
    expect(policy?.supersededOn).toBeNull();
  });
});

describe('the format of the library', () => {
  const text = readFileSync(join(root, 'assets/policies/README.md'), 'utf8');
  const parts = { libraryPolicy, scopeRule, clause, disclosure, choice };

  it.each(Object.entries(parts))('explains every field of %s', (_, { shape }) => {
    expect(Object.keys(shape).filter((field) => !text.includes(`\`${field}\``))).toEqual([]);
  });

  it('names every reason for a scope', () => {
    expect(scopeReasons.filter((reason) => !text.includes(`\`${reason}\``))).toEqual([]);
  });
});
