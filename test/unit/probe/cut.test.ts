import { expect, it } from 'vitest';
import { cut } from '../../../src/probe/cut';

it.each([
  ['abc', 3, 'abc'],
  ['abcdef', 3, 'abc'],
  ['häß%20', 4, 'häß%'],
  ['ab\ud83d\ude00', 3, 'ab\ufffd'],
])('cuts %j at %i', (text, most, expected) => {
  expect(cut(text, most)).toBe(expected);
});
