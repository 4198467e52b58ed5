import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf, type Row, type Table } from './table';

/** What the last accepted run gave: one line a row of the table. */
export interface Expected {
  rows: Record<string, { cells: Record<string, string>; pages: string[] }>;
  missing: string[];
}

export const expectedFile = (root: string): string => join(root, 'test/coverage/expected.json');

export function readExpected(root: string): Expected | null {
  const file = expectedFile(root);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Expected) : null; // written by this command
}

export function toExpected({ rows, missing }: Table): Expected {
  const lines = rows.map((row) => [keyOf(row), { cells: cellsOf(row), pages: pagesOf(row) }] as const);
  return { rows: Object.fromEntries(lines), missing };
}

/** One row a line: a change reads as the row that changed. */
export function writeExpected(root: string, { rows, missing }: Expected): void {
  const lines = Object.entries(rows).map(([key, row]) => `    ${JSON.stringify(key)}: ${JSON.stringify(row)}`);
  const text = `{\n  "rows": {\n${lines.join(',\n')}\n  },\n  "missing": ${JSON.stringify(missing)}\n}\n`;
  writeFileSync(expectedFile(root), text);
}

/** Each cell that is not as the accepted run had it, as a sentence. */
export function differences(expected: Expected, { rows }: Expected): string[] {
  const keys = [...new Set([...Object.keys(expected.rows), ...Object.keys(rows)])];
  return keys.flatMap((key) => {
    const [before, now] = [expected.rows[key]?.cells ?? {}, rows[key]?.cells ?? {}];
    const columns = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return columns
      .filter((column) => before[column] !== now[column])
      .map((column) => `${key}, ${column}: "${before[column] ?? 'no row'}" before, "${now[column] ?? 'no row'}" now`);
  });
}

/** Pages that proved, in the accepted run, what this run has not seen: looked at once more before it is called lost. */
export function pagesToRevisit(expected: Expected, { rows }: Expected): string[] {
  const lost = Object.entries(expected.rows).filter(([key, { cells }]) =>
    Object.entries(cells).some(([column, state]) => state === 'seen' && rows[key]?.cells[column] !== 'seen'),
  );
  return [...new Set(lost.flatMap(([, { pages }]) => pages))];
}

const keyOf = (row: Row): string => `${nameOf(row)} × ${row.collector ?? 'none'}`;

const cellsOf = ({ cells }: Row): Record<string, string> =>
  Object.fromEntries(cells.map(({ browser, step, state, sentence }) => [`${browser} ${step}`, sentence ?? state]));

const pagesOf = ({ cells }: Row): string[] => [...new Set(cells.flatMap(({ pages }) => pages))].sort();
