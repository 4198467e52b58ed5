import { describe, expect, it } from 'vitest';
import { compareClauses } from '../../../../../src/core/policy/changes/compare-clauses';

const text = (...lines: string[]) => lines.map((line, index) => ({ id: `c${index}`, text: line }));
const told = (before: string[], after: string[], language: string | null = 'en'): string[] =>
  compareClauses(text(...before), text(...after), language).map((change) =>
    change.what === 'changed'
      ? `${change.clauseId}: ${change.pieces.map(({ text: part, became }) => (became === 'same' ? part : became === 'added' ? `[+${part}]` : `[-${part}]`)).join('')}`
      : `${change.what} ${change.clauseId}: ${change.text}`,
  );
const [cookies, pixels, rights] = [
  'We use cookies.',
  'Partners count visits with pixels.',
  'You may ask for your data.',
];

describe('compareClauses', () => {
  it('finds nothing between a text and itself, whatever its spacing', () => {
    expect(told([cookies, pixels], [cookies, pixels])).toEqual([]);
    expect(told(['We use\n cookies.'], [' We use cookies. '])).toEqual([]);
  });

  it('tells what was added and removed, by the clause of its own text', () => {
    expect(told([cookies, rights], [cookies, pixels, rights])).toEqual([`added c1: ${pixels}`]);
    expect(told([cookies, pixels, rights], [cookies, rights])).toEqual([`removed c1: ${pixels}`]);
  });

  it('tells which words changed', () => {
    expect(told([cookies, 'We keep logs for six months.'], [cookies, 'We keep logs for twelve months.'])).toEqual([
      'c1: We keep logs for [-six][+twelve] months.',
    ]);
    expect(told(['We do not sell your data.'], ['We sell your data.'])).toEqual(['c0: We [-do not ]sell your data.']);
  });

  it('takes clauses that share little for one removed and one added', () => {
    expect(told([rights], [pixels])).toEqual([`removed c0: ${rights}`, `added c0: ${pixels}`]);
  });

  it('pairs those that are alike among several in one place', () => {
    expect(
      told(
        [cookies, 'Logs are kept for six months.', 'Write to us.'],
        ['New: see our shops.', 'We use cookies!', 'Logs are kept for two months.'],
      ),
    ).toEqual([
      'added c0: New: see our shops.',
      'c0: We use cookies[-.][+!]',
      'c1: Logs are kept for [-six][+two] months.',
      'removed c2: Write to us.',
    ]);
  });

  it('a clause that only moved has not changed', () => {
    expect(told([cookies, pixels, rights], [rights, cookies, pixels])).toEqual([]);
  });

  it('parts words where none are parted by spaces', () => {
    expect(told(['当社は三年間クッキーを保存します。'], ['当社は二年間クッキーを保存します。'], 'ja')).toEqual([
      expect.stringMatching(/^c0: 当社は.*\[-三/),
    ]);
  });

  it('is not misled by a language that is none', () => {
    expect(told(['We keep it.'], ['We keep it!'], 'not a language')).toEqual(['c0: We keep it[-.][+!]']);
  });

  it('holds two long texts with nothing in common against each other within a moment', () => {
    const lines = (word: string) => Array.from({ length: 6000 }, (_, at) => `${word} ${at} says ${word.repeat(3)}.`);
    const began = performance.now();
    expect(compareClauses(text(...lines('alpha')), text(...lines('omega')), 'en')).toHaveLength(12_000);
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
