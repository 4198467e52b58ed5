const fewestNumbers = 8;
const fewestRows = 3;
const longestRow = 5;
const number = /\d+(?:\.\d+)?/g;

/** "x,y,t;12,34,5;13,36,9": numbers in rows, and hardly anything else. */
export function isRowOfPlaces(text: string): boolean {
  const numbers = text.match(number) ?? [];
  const rows = text.split(/[;|\n]/).filter((row) => /\d/.test(row));
  return (
    numbers.length >= fewestNumbers &&
    rows.length >= fewestRows &&
    rows.every((row) => (row.match(number) ?? []).length <= longestRow) &&
    /^[a-z]{0,12}$/i.test(text.replace(/[-\d.,;|\s]+/g, ''))
  );
}
