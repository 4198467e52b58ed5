/** Writes small numbers as one sign each, a third of what a list of them takes: 0 as "0", 10 as ":", -1 as "-". */
export function toSigns(numbers) {
  return numbers.map((number) => (number === -1 ? '-' : String.fromCharCode('0'.charCodeAt(0) + number))).join('');
}
