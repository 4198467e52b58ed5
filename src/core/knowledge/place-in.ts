/** Returns the place that a short column keeps as one sign a row, the first as "0"; -1: none. "02-", 1 → 2. */
export function placeIn(column: string, row: number): number {
  const sign = column[row] ?? '-';
  return sign === '-' ? -1 : sign.charCodeAt(0) - '0'.charCodeAt(0);
}
