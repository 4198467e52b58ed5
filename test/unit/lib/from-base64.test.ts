import { describe, expect, it } from 'vitest';
import { fromBase64 } from '../../../src/lib/from-base64';

const text = '{"u":"https://a.example/?b","n":"view"}';

describe('fromBase64', () => {
  it('reads a text, padded or not, in either alphabet', () => {
    const letters = btoa(text);
    expect(fromBase64(letters)).toBe(text);
    expect(fromBase64(letters.replace(/=+$/, ''))).toBe(text);
    expect(fromBase64(letters.replaceAll('+', '-').replaceAll('/', '_'))).toBe(text);
  });

  it.each([1, 2, 3, 4])('reads what is left of a text that was cut by %i', (cut) => {
    const read = fromBase64(btoa(text.repeat(3)).slice(0, -cut));
    expect(read.length).toBeGreaterThan(3 * text.length - 5);
    expect(text.repeat(3).startsWith(read)).toBe(true);
  });

  it.each(['', 'short', 'some words with blanks in them', '{"a":1,"b":"cdefgh"}'])('reads nothing in "%s"', (other) => {
    expect(fromBase64(other)).toBe('');
  });
});
