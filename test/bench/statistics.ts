/** Returns the middle of the values; between two middles, their mean. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Returns the value below which the share lies, taken between neighbours. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export interface Interval {
  low: number;
  high: number;
}

const resamples = 2000;

/**
 * The 90 % interval of the median by the percentile bootstrap (Efron, https://doi.org/10.1214/aos/1176344552): the same
 * values give the same interval, because the draws are seeded.
 */
export function intervalOfMedian(values: readonly number[], random: () => number = seeded(1)): Interval {
  const draw = (): number => values[Math.floor(random() * values.length)] ?? Number.NaN;
  const medians = Array.from({ length: resamples }, () => median(Array.from(values, draw)));
  return { low: quantile(medians, 0.05), high: quantile(medians, 0.95) };
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
