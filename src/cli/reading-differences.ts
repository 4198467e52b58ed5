import type { LibraryPolicy, PolicyReading } from '../core/domain';
import { plain } from './text';

interface Row {
  readonly what: string;
  /** Clauses in which people, and in which the machine, have read it. */
  readonly byHand: readonly string[];
  readonly read: readonly string[];
}

/**
 * Returns a table of what a machine has read of a text beside what people have: a line for each technique, for catch-alls,
 * scope and choices, with the clauses that both have, and those that one has alone.
 */
export function readingDifferences(reading: PolicyReading, policy: LibraryPolicy): string {
  const rows = rowsOf(reading, policy).filter(({ byHand, read }) => byHand.length + read.length > 0);
  const cells = rows.map(({ what, byHand, read }) => [
    what,
    byHand.filter((clause) => read.includes(clause)).join(' '),
    byHand.filter((clause) => !read.includes(clause)).join(' '),
    read.filter((clause) => !byHand.includes(clause)).join(' '),
  ]);
  return toTable([['', 'both', `only ${policy.id}`, 'only read now'], ...cells]);
}

function rowsOf(reading: PolicyReading, policy: LibraryPolicy): Row[] {
  const techniques = new Set([
    ...policy.disclosures.flatMap((one) => one.techniques),
    ...reading.disclosures.flatMap(({ technique }) => technique ?? []),
  ]);
  return [
    ...[...techniques].sort().map((technique) => ({
      what: technique,
      byHand: clausesOf(policy.disclosures.filter((one) => one.techniques.includes(technique))),
      read: clausesOf(reading.disclosures.filter((one) => one.technique === technique)),
    })),
    {
      what: '(catch-all)',
      byHand: clausesOf(policy.disclosures.filter(({ catchAll }) => catchAll !== null)),
      read: clausesOf(reading.disclosures.filter(({ technique }) => technique === null)),
    },
    {
      what: '(scope)',
      byHand: [...new Set(policy.scope.flatMap(({ clauseIds }) => clauseIds))],
      read: clausesOf(reading.scope),
    },
    ...[...new Set([...policy.choices, ...reading.choices].map(({ kind }) => kind))].sort().map((kind) => ({
      what: `(${kind})`,
      byHand: [...new Set(policy.choices.flatMap((one) => (one.kind === kind ? one.clauseIds : [])))],
      read: clausesOf(reading.choices.filter((one) => one.kind === kind)),
    })),
  ];
}

function clausesOf(rows: readonly { readonly clauseId: string | null }[]): string[] {
  return [...new Set(rows.flatMap(({ clauseId }) => clauseId ?? []))];
}

function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      plain(
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      ),
    )
    .join('\n');
}
