import type { Finding, Report } from '../../../../src/core/domain';
import type { Words } from '../../../../src/core/export/html';
import { leadingVerdict, verdictsByFinding } from '../../../../src/core/report/lead';
import { toldByReport } from './by-report';
import { plainly, type Told } from './told';

/**
 * Returns the rows of the tables for a terminal, one string each, sorted. They break where the width ends, so spaces
 * say nothing; a row begins where its verdict does, with a capital letter.
 */
export function rowsInText(text: string, words: Words): string[] {
  const groups = ['not-disclosed', 'partly', 'disclosed', 'apart'] as const;
  const rows = groups.flatMap((group) =>
    rowsUnder(text, `${words.t(`group.${group}`)} (`, words).map((row) => `${group} ${row}`),
  );
  return rows.sort();
}

function rowsUnder(text: string, heading: string, { t }: Words): string[] {
  const table = text.split('\n\n').find((part) => part.startsWith(heading));
  if (table === undefined) return [];
  const [, heads = '', , ...lines] = table.split('\n');
  const starts = ['verdict', 'what', 'who', 'clauses'].map((name) => heads.indexOf(t(`export.${name}`)));
  const rows: string[][] = [];
  for (const line of lines) {
    // A cell may hold characters that are two units long.
    const cells = starts.map((start, at) => [...line].slice(start, starts[at + 1]).join(''));
    if (/^\p{Lu}/u.test(line)) rows.push(cells);
    else rows.at(-1)?.forEach((cell, at, row) => (row[at] = cell + (cells[at] ?? '')));
  }
  return rows.map((row) => row.map(squeezed).join(' | '));
}

/** Returns what the rows for a terminal must be, for a report as JSON gives it: names and setter in short. */
export function rowsExpected(report: Report, words: Words): string[] {
  const byFinding = verdictsByFinding(report.verdicts);
  return toldByReport(report, words)
    .map((told, at) => {
      const { names, scriptUrl } = report.findings[at] as Finding; // told in the same order
      const { clauses } = leadingVerdict(byFinding.get(told.id) ?? []);
      const cells = [told.status, whatOf(told, names, scriptUrl), whoOf(told), clauses.map(({ clauseId }) => clauseId)];
      return `${told.group} ${cells.map((cell) => squeezed([cell].flat().join(' '))).join(' | ')}`;
    })
    .sort();
}

function whatOf({ technique, way, count }: Told, names: readonly string[], scriptUrl: string | null): string {
  const called = [...names.slice(0, 4), ...(names.length > 4 ? [`+${names.length - 4}`] : [])].join(', ');
  return [
    technique,
    way === '' ? '' : ` (${way})`,
    called === '' ? '' : `: ${called}`,
    count === 1 ? '' : ` × ${count}`,
    scriptUrl === null ? '' : ` ← ${(URL.canParse(scriptUrl) && new URL(scriptUrl).host) || scriptUrl}`,
  ].join('');
}

const whoOf = ({ owner, party, host }: Told): string => `${owner === '' ? '' : `${owner}, `}${party} ${host}`;

const squeezed = (text: string): string => plainly(text).replaceAll(/\s/g, '');
