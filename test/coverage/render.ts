import { browsers, stepsOf } from './visit';
import { nameOf, type Cell, type Row, type Table } from './table';

export const formats = ['text', 'json', 'markdown', 'csv'] as const;
export type Format = (typeof formats)[number];

export function render({ rows, missing }: Table, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ rows, missing }, null, 1)}\n`;
    case 'csv':
      return toCsv(rows);
    case 'markdown':
      return toMarkdown({ rows, missing });
    case 'text':
      return toText({ rows, missing });
    default:
      return format satisfies never;
  }
}

const columns = browsers.flatMap((browser) => stepsOf[browser].map((step) => `${browser} ${step}`));

/** Sentences are long and few: a cell names its sentence by number. */
function numbered(rows: readonly Row[]): { sentences: string[]; mark: (cell: Cell) => string } {
  const all = rows.flatMap(({ cells }) => cells.flatMap(({ sentence }) => sentence ?? []));
  const sentences = [...new Set(all)];
  const mark = ({ state, sentence }: Cell): string => {
    if (state === 'seen') return 'seen';
    const number = sentence === null ? '?' : String(sentences.indexOf(sentence) + 1);
    return state === 'not-seen' ? `not ${number}` : `never ${number}`;
  };
  return { sentences, mark };
}

const pagesOf = ({ cells }: Row): string[] => [...new Set(cells.flatMap(({ pages }) => pages))].sort();

function linesOf(rows: readonly Row[], mark: (cell: Cell) => string): string[][] {
  return rows.map((row) => [nameOf(row), row.collector ?? '(none)', ...row.cells.map(mark), pagesOf(row).join(', ')]);
}

function toText({ rows, missing }: Table): string {
  const { sentences, mark } = numbered(rows);
  const lines = [['technique', 'collector', ...columns, 'proved by'], ...linesOf(rows, mark)];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  return [
    ...lines.map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
    ...sentences.map((sentence, at) => `${at + 1}  ${sentence}`),
    ...missing.map((name) => `Neither a page nor a sentence: ${name}`),
    '',
  ].join('\n');
}

function toMarkdown({ rows, missing }: Table): string {
  const { sentences, mark } = numbered(rows);
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const header = ['technique', 'collector', ...columns, 'proved by'];
  return [
    row(header),
    row(header.map(() => '---')),
    ...linesOf(rows, mark).map(row),
    '',
    ...sentences.map((sentence, at) => `${at + 1}. ${sentence.replaceAll('<', '\\<')}`),
    ...(missing.length === 0 ? [] : ['', 'Neither a page nor a sentence yet:', '']),
    ...missing.map((name) => `- ${name}`),
    '',
  ].join('\n');
}

function toCsv(rows: readonly Row[]): string {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.flatMap(({ technique, variant, collector, cells }) =>
    cells.map(({ browser, step, state, pages, sentence }) => [
      technique,
      variant ?? '',
      collector ?? '',
      browser,
      step,
      state,
      pages.join(' '),
      sentence ?? '',
    ]),
  );
  const header = ['technique', 'variant', 'collector', 'browser', 'step', 'state', 'pages', 'sentence'];
  return [header, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}
