import { describe, expect, it } from 'vitest';
import { loneText } from '../../../src/readings/store-contents';

const mark = '0f6f3c1e-5d0b-4c59-9b0e-6c1f0a7d2e11';

describe('the text that stands alone in a record', () => {
  it.each([
    ['a bare text', mark],
    ['beside a time and a count', { id: mark, at: 1764000000000, visits: 3, since: '2026-11-28T10:00:00Z' }],
    ['deeper in it', { v: 1, visitor: { key: mark, isNew: false } }],
  ])('is found as %s', (_how, record) => {
    expect(loneText(record)).toEqual([mark]);
  });

  it.each([
    ['a note with its title', { id: mark, title: 'Milk and bread', done: false }],
    ['a basket', { id: mark, items: [{ sku: 'tea-04', amount: 2 }] }],
    ['a word', 'dark'],
    ['a long text', 'x'.repeat(201)],
    ['numbers', { level: 3, score: 120 }],
    ['nothing', null],
    ['bytes', new Uint8Array([1, 2, 3])],
    ['what is too deep', { a: { b: { c: { d: { e: mark } } } } }],
  ])('is not there in %s', (_which, record) => {
    expect(loneText(record)).toEqual([]);
  });
});
