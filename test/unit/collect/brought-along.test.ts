import { expect, it } from 'vitest';
import { broughtAlong } from '../../../src/collect/brought-along';
import { sketchValue } from '../../../src/lib/sketch-value';
import { anObservation } from '../../support/an-observation';

const mark = '6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94';
const sketch = (value: string, name?: string) => sketchValue(value, 'ab'.repeat(32), { name });
const year = 31_536_000;

const namesBrought = (query: string, maxAgeSeconds: number | null = year, value = mark) => {
  const kept = [anObservation('cookie-write', { name: 'who', value: sketch(value), maxAgeSeconds })];
  const leading = { url: `https://other.test/?${query}`, at: 5, navigationId: 'n2' };
  const brought = broughtAlong(leading, kept, { frameUrl: 'https://www.page.test/', sketch });
  return brought?.kind === 'link' ? (brought.putIn ?? []) : [];
};

it.each([
  ['as it stands', `item=4&from=${mark}`, ['from']],
  ['among other things', `_l=1*kq7*${btoa(mark).replaceAll('=', '.')}`, ['_l']],
])('says what the address of the next page holds of what this one keeps, %s', (_how, query, names) => {
  expect(namesBrought(query)).toEqual(names);
});

it('says nothing of what is kept for the visit alone, of what is no mark, and of other values', () => {
  expect(namesBrought(`from=${mark}`, null)).toEqual([]);
  expect(namesBrought('from=summer', year, 'summer')).toEqual([]);
  expect(namesBrought('from=0b9c7f3e-1d2a-4b6c-9e8f-7a5d3c1b2e4f')).toEqual([]);
});
