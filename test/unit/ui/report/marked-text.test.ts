import { describe, expect, it } from 'vitest';
import type { DecidingWords } from '../../../../src/core/domain';
import { markedText } from '../../../../src/ui/report/marked-text';

const text = 'Before. We may use cookies here. After.';
const clause = { start: 8, end: 32 };
const word = (part: string, told: DecidingWords['told']): DecidingWords => {
  const start = text.indexOf(part);
  return { start, end: start + part.length, told };
};
const shown = (...words: DecidingWords[]): string =>
  markedText(text, clause, words)
    .map((piece) => (piece.told === null ? piece.text : `[${piece.told}: ${piece.text}]`))
    .join('');

describe('markedText', () => {
  it('gives the clause whole, with the words that decided', () => {
    expect(shown()).toBe('We may use cookies here.');
    expect(shown(word('cookies', 'technique'), word('may', 'may'))).toBe(
      'We [may: may] use [technique: cookies] here.',
    );
  });

  it('shows the technique where words told two things, and twice the same once', () => {
    expect(shown(word('use cookies', 'use'), word('cookies', 'technique'))).toBe(
      'We may [use: use ][technique: cookies] here.',
    );
    expect(shown(word('cookies', 'technique'), word('cookies', 'technique'))).toBe(
      'We may use [technique: cookies] here.',
    );
  });

  it('stays within the clause, whatever the words point at', () => {
    expect(shown(word('Before. We', 'party'), word('After', 'purpose'))).toBe('[party: We] may use cookies here.');
    expect(shown({ start: 20, end: 10, told: 'use' })).toBe('We may use cookies here.');
  });
});
