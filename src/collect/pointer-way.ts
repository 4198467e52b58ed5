/** As many as a way of the pointer takes. */
const fewestNumbers = 16;
const fewestDistinct = 5;
/** No page is as many points wide; article numbers and times mostly are beyond. */
const widest = 20_000;
/** Across and down by turns; or across, down and how long. */
const turns = [2, 3];

/**
 * Whether numbers in a row can be the way of a pointer: each is near the one that a turn before it stood, and far from
 * the one beside it. Of a list of ids all are as far apart as any two, and of a scale those beside one another are
 * nearest.
 */
export function isPointerWay(items: readonly unknown[]): boolean {
  const numbers = items.filter((item) => typeof item === 'number');
  if (items.length < fewestNumbers || numbers.length < items.length) return false;
  if (new Set(numbers).size < fewestDistinct || numbers.some((one) => Math.abs(one) >= widest)) return false;
  const beside = meanStep(numbers, 1);
  return turns.some((turn) => meanStep(numbers, turn) <= beside / 2);
}

function meanStep(numbers: readonly number[], apart: number): number {
  const steps = numbers.slice(apart).map((one, place) => Math.abs(one - (numbers[place] ?? one)));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}
