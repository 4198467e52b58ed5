const fewestNumbers = 8;
const fewestRows = 3;
const longestRow = 5;
const longestRead = 4096;
const number = /\d+(?:\.\d+)?/g;

/** "a4.7k~a9.81~", "ma4.7k_ma9.81", "a4.7k.2!a9.81.3": two or three short tokens, parted by one sign and divided from the next by another. */
const pairs =
  /^[;|~!*]?-?[\da-z]{1,4}([._])-?[\da-z]{1,4}(?:\1[\da-z]{1,4})?((?!\1)[;|~!*_])(?:-?[\da-z]{1,4}\1-?[\da-z]{1,4}(?:\1[\da-z]{1,4})?\2){3,}(?:-?[\da-z]{1,4}\1-?[\da-z]{1,4}(?:\1[\da-z]{1,4})?)?$/;

/** "3:12*4 3:13*1 5:0*2": how often the pointer was in which cells; "16-24=3" is how many there are of a kind. */
const cells = /^(?:\d{1,3}[:_x]\d{1,3}[*@]\d{1,5}(?:[ ,;|]|$)){4,}$/;

/** "x,y,t;12,34,5;13,36,9": numbers in rows, and hardly anything else. */
export function isRowOfPlaces(text: string): boolean {
  if ([pairs, cells].some((rows) => rows.test(text.slice(0, longestRead)))) return true;
  const numbers = text.match(number) ?? [];
  const rows = text.split(/[;|\n]/).filter((row) => /\d/.test(row));
  return (
    numbers.length >= fewestNumbers &&
    rows.length >= fewestRows &&
    rows.every((row) => (row.match(number) ?? []).length <= longestRow) &&
    /^[a-z]{0,12}$/i.test(text.replace(/[-\d.,;|\s]+/g, ''))
  );
}
