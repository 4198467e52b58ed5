import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTcString } from '../../../../../src/core/policy/declared/tc-string';
import { aTcString } from '../../../../support/tc-string';

describe('a consent string', () => {
  it('tells its platform, its list and the vendors, bit by bit', () => {
    const text = aTcString({
      platformId: 300,
      listVersion: 48,
      consented: { ids: [2, 9] },
      legitimateInterest: { ids: [3] },
    });
    expect(readTcString(text)).toEqual({
      ...{ platformId: 300, listVersion: 48, consented: [2, 9], legitimateInterest: [3], disclosed: null },
    });
  });

  it('tells vendors in ranges, and those that were disclosed', () => {
    const text = aTcString({
      consented: {
        ranges: [
          [4, 6],
          [100, 100],
        ],
      },
      disclosed: { ranges: [[1, 3]] },
    });
    expect(readTcString(text)).toMatchObject({ consented: [4, 5, 6, 100], disclosed: [1, 2, 3] });
  });

  it.each([
    ['an earlier version', 'BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['characters that it has not', `${aTcString({})}!`],
    ['a part that is missing', aTcString({ consented: { ids: [900] } }).slice(0, 60)],
    ['nothing', ''],
    ['more than it may hold', aTcString({}) + 'A'.repeat(300_000)],
  ])('with %s is none', (_, text) => {
    expect(readTcString(text)).toBeNull();
  });

  it('gives back what was put in, whatever it is', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 1200 }), { maxLength: 60 });
    const sorted = (list: number[]): number[] => [...list].sort((a, b) => a - b);
    fc.assert(
      fc.property(ids, ids, (consented, disclosed) => {
        const read = readTcString(aTcString({ consented: { ids: consented }, disclosed: { ids: disclosed } }));
        expect(read).toMatchObject({ consented: sorted(consented), disclosed: sorted(disclosed) });
      }),
    );
  });

  it('takes no time with as many ranges as there can be', () => {
    const ranges = Array.from({ length: 4000 }, (): [number, number] => [1, 65_535]);
    const startedAt = performance.now();
    expect(readTcString(aTcString({ consented: { ranges } }))?.consented).toHaveLength(65_535);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});
