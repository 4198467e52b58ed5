import { expect, it } from 'vitest';
import { listPairs } from '../../../src/collect/list-pairs';

it.each([
  [
    '9c1f40|3|/mill',
    [
      ['[0]', '9c1f40'],
      ['[1]', '3'],
      ['[2]', '/mill'],
    ],
  ],
  [
    '9c1f40\t3\t/mill',
    [
      ['[0]', '9c1f40'],
      ['[1]', '3'],
      ['[2]', '/mill'],
    ],
  ],
  [
    '9c1f40;;/mill',
    [
      ['[0]', '9c1f40'],
      ['[2]', '/mill'],
    ],
  ],
  [
    'who=9c1f40; at=3; on=/mill',
    [
      ['who', '9c1f40'],
      ['at', '3'],
      ['on', '/mill'],
    ],
  ],
  [
    '9c1f40\n{"a": "b;c|d"}\n3',
    [
      ['[0]', '9c1f40'],
      ['[1]', '{"a": "b;c|d"}'],
      ['[2]', '3'],
    ],
  ],
])('reads the values of a list: %j', (text, pairs) => {
  expect(listPairs(text)).toEqual(pairs);
});

it.each([
  ['one word', 'mill'],
  ['two parts', 'mill|wheel'],
  ['sentences', 'The mill stands; the wheel turns; nobody is there.'],
  ['lines of words', 'Dear Ada,\nthe wheel turns again.\nCome and see'],
  ['more than is sent at once', 'a|'.repeat(3000)],
])('finds none in %s', (_what, text) => {
  expect(listPairs(text)).toEqual([]);
});

it('reads no more parts than others do', () => {
  expect(listPairs('a|'.repeat(200))).toHaveLength(60);
});
