import { describe, expect, it } from 'vitest';
import { isPointerWay } from '../../../src/collect/pointer-way';

const times = <T>(count: number, one: (step: number) => T): T[] =>
  Array.from({ length: count }, (_, step) => one(step));
/** An arc from the middle of the page to its right. */
const arc = (step: number): [number, number] => [400 + 17 * step, Math.round(300 - 60 * Math.sin(step / 3))];

describe('isPointerWay', () => {
  it.each([
    ['places across and down', times(12, arc).flat()],
    ['shares of the page', times(12, (step) => [0.62 + step / 200, 0.2 + step / 150]).flat()],
    ['places with the time between them', times(8, (step) => [...arc(step), 16 + (step % 3)]).flat()],
    ['steps from place to place', [9, 2, 8, 2, 8, 3, 7, 3, 7, 2, 6, 1, 5, 1, 5, 0, 4, 0]],
    ['a way straight across', times(10, (step) => [60 + 9 * step, 512]).flat()],
  ])('takes %s', (_what, items) => {
    expect(isPointerWay(items)).toBe(true);
  });

  it.each([
    ['too few', times(7, arc).flat()],
    ['texts among them', [...times(12, arc).flat(), '7']],
    ['article numbers', times(24, (step) => 104_200 + ((step * step * 7919) % 6007))],
    ['short article numbers', times(24, (step) => 1000 + ((step * step * 7919) % 6007))],
    ['numbers of shelves', times(24, (step) => (step * step * 37 + 11 * step) % 101)],
    ['ids in order', times(24, (step) => 310 + 3 * step)],
    ['prices', [1999, 2499, 899, 1299, 4999, 999, 1599, 2999, 799, 3499, 1199, 899, 2199, 5999, 1799, 699]],
    ['a scale', times(24, (hour) => 40 + hour)],
    ['a curve', times(24, (hour) => Math.round(50 + 30 * Math.sin(hour / 4)))],
    ['answers', times(24, (step) => step % 2)],
    ['one number', times(24, () => 7)],
  ])('takes no %s', (_what, items) => {
    expect(isPointerWay(items)).toBe(false);
  });
});
