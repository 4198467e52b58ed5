import type { ValueSketch } from '../domain';

const day = 86_400;
const shortest = 8;
/** Longer values are content, which may or may not hold an identifier: that cannot be told from a sketch. */
const longest = 200;

/** Whether a value could tell one visitor from all others: long and varied enough. null: not seen, or too long to tell. */
export function isDistinct(value: ValueSketch | null): boolean | null {
  if (value === null) return null;
  if (value.entropy !== 'high' || value.length < shortest) return false;
  return value.length <= longest ? true : null;
}

/** Whether a kept value looks like an identifier: distinct, and kept for longer than a day. */
export function isKeptIdentifier(value: ValueSketch | null, maxAgeSeconds: number | null): boolean | null {
  const isLasting = maxAgeSeconds !== null && maxAgeSeconds > day;
  return isLasting || value === null ? isDistinct(value) : false;
}

/** One key seen several times: any sight of an identifier decides, then any sight of none. */
export function joinSights(sights: readonly (boolean | null)[]): boolean | null {
  if (sights.includes(true)) return true;
  return sights.includes(false) ? false : null;
}
