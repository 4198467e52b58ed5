import { describe, expect, it, vi } from 'vitest';
import { remembered } from '../../../src/lib/remembered';

const lengthOf = (text: string): number => text.length;

describe('remembered', () => {
  it('gives what the function gives, each text its own', () => {
    const length = remembered(lengthOf, 2);
    expect(['a', 'bb', 'ccc', 'bb', ''].map(length)).toEqual([1, 2, 3, 2, 0]);
  });

  it('asks once for a text that comes again', () => {
    const answer = vi.fn(lengthOf);
    const length = remembered(answer, 2);
    expect([length('a'), length('a'), length('a')]).toEqual([1, 1, 1]);
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it.each([0, '', false, null])('keeps %j too', (nothing) => {
    const answer = vi.fn(() => nothing);
    const same = remembered<typeof nothing>(answer, 2);
    expect([same('a'), same('a')]).toEqual([nothing, nothing]);
    expect(answer).toHaveBeenCalledTimes(1);
  });

  it('keeps as many as it may, and begins anew with the next', () => {
    const answer = vi.fn(lengthOf);
    const length = remembered(answer, 2);
    ['a', 'bb', 'a', 'bb'].forEach(length);
    expect(answer.mock.calls).toEqual([['a'], ['bb']]);
    ['ccc', 'ccc', 'a', 'bb'].forEach(length);
    expect(answer.mock.calls.slice(2)).toEqual([['ccc'], ['a'], ['bb']]);
  });

  it('does not keep what was thrown', () => {
    const answer = vi.fn(lengthOf).mockImplementationOnce(() => {
      throw new Error('not now');
    });
    const length = remembered(answer, 2);
    expect(() => length('a')).toThrow('not now');
    expect(length('a')).toBe(1);
  });

  it('shares nothing with another', () => {
    const [once, twice] = [remembered(lengthOf, 2), remembered((text) => text.length * 2, 2)];
    expect([once('a'), twice('a'), once('a')]).toEqual([1, 2, 1]);
  });
});
