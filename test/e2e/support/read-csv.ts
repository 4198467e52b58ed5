/** What a spreadsheet would run, were it not for the apostrophe before it: csv-stringify's list for `escape_formulas`. */
const neutralised = /^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/;

/**
 * Reads CSV as RFC 4180 has it into one record a row, by the header's names. The apostrophe before what looks like a
 * formula is taken off again; a cell that began with an apostrophe and such a sign of its own cannot be told from it.
 */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cellsOf(text);
  return rows.map((row) => {
    if (row.length !== header.length)
      throw new Error(`${row.length} cells under ${header.length} names: ${row.join()}`);
    return Object.fromEntries(header.map((name, at) => [name, (row[at] ?? '').replace(neutralised, '')]));
  });
}

/** Cells by row, as they stand. A break inside quotation marks is text. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && row.length === 0 && !quoted && !bare) break;
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
