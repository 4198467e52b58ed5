import type { DocumentTable } from '../../domain';
import type { Cell } from './block';

export interface TableRow {
  clauseId: string;
  leadIn: string | null;
  cells: (Cell & { text: string })[];
}

/** Builds a table: cells that span several rows or columns stand in each of them. */
export function toTable(rows: readonly TableRow[]): DocumentTable {
  const grid = toGrid(rows);
  const headerRows = headerCount(rows, grid);
  const columns = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const header = Array.from({ length: headerRows === 0 ? 0 : columns }, (_, column) =>
    [...new Set(grid.slice(0, headerRows).map((row) => row[column] ?? ''))].join(' ').trim(),
  );
  return {
    clauseIds: rows.slice(headerRows).map(({ clauseId }) => clauseId),
    header,
    rows: grid.slice(headerRows),
    leadIn: rows[0]?.leadIn ?? null,
  };
}

function toGrid(rows: readonly TableRow[]): string[][] {
  /** For each column: a text that still fills it, and for how many rows. */
  const falling: { text: string; rows: number }[] = [];
  return rows.map(({ cells }) => {
    const row: string[] = [];
    const fill = (): void => {
      for (let above = falling[row.length]; above !== undefined && above.rows > 0; above = falling[row.length]) {
        above.rows -= 1;
        row.push(above.text);
      }
    };
    for (const cell of cells) {
      fill();
      for (let column = 0; column < cell.columns; column += 1) {
        falling[row.length] = { text: cell.text, rows: cell.rows - 1 };
        row.push(cell.text);
      }
    }
    fill();
    return row;
  });
}

/** Rows of header cells; without any, a first row of short and different texts over rows that are longer. */
function headerCount(rows: readonly TableRow[], grid: readonly string[][]): number {
  const first = rows.findIndex(({ cells }) => !cells.every(({ isHeader }) => isHeader));
  if (first > 0) return first;
  const top = grid[0] ?? [];
  if (first === -1 || rows.length < 2 || rows[0]?.cells.some(({ isHeader }) => isHeader) === true) return 0;
  const isHeaderLike =
    top.length > 1 && top.every((text) => text.length > 0 && text.length < 60 && !/[.\d]$/.test(text));
  return isHeaderLike && new Set(top).size === top.length ? 1 : 0;
}
