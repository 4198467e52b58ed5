import { intervalOfMedian, median } from './statistics';

/** One figure as it is printed, and whether it is over its limit. */
export interface Judged {
  readonly name: string;
  readonly value: number;
  readonly cells: readonly string[];
  readonly isOver: boolean;
}

export interface Measure {
  readonly name: string;
  /** null: printed beside, never judged. */
  readonly limit: number | null;
  readonly unit?: string;
  readonly digits?: number;
}

/** A single figure against its limit. */
export function judge({ name, limit, unit = '', digits = 2 }: Measure, value: number, spread = ''): Judged {
  const isOver = limit !== null && !(value <= limit);
  const verdict = limit === null ? '' : isOver ? 'OVER' : 'pass';
  const text = `${value.toFixed(digits)}${unit}`;
  return { name, value, isOver, cells: [name, text, spread, limit === null ? '' : `≤ ${limit}${unit}`, verdict] };
}

/** Ratios of pairs: their median against the limit, with its 90 % interval. */
export function judgeRatios(measure: Measure, withIt: readonly number[], without: readonly number[]): Judged {
  const ratios = withIt.map((value, index) => value / (without[index] ?? Number.NaN));
  const { low, high } = intervalOfMedian(ratios);
  return judge({ digits: 3, unit: ' ×', ...measure }, median(ratios), `${low.toFixed(3)}–${high.toFixed(3)}`);
}
