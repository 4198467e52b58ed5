import { isObject } from './kinds';
import { NativeWeakMap, weakGet, weakSet } from './natives';

const most = 40;
const numbers = new NativeWeakMap<object, number>();
let count = 0;

/** Tells the canvases of a document apart; those beyond the first ones share one number. */
export function canvasNumber(canvas: unknown): number {
  const known = weakGet(numbers, canvas);
  if (known !== undefined || !isObject(canvas)) return known ?? 0;
  if (count < most) count += 1;
  weakSet(numbers, canvas, count);
  return count;
}
