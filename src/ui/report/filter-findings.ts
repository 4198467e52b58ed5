import { headline } from './finding-view';
import type { FindingRow, FindingsView } from './findings-view';
import type { Words } from '../words';

export interface FilteredFindings {
  view: FindingsView;
  /** How many findings the filter hides. */
  hidden: number;
}

/** Returns the rows in which every word that was typed occurs, and how many that hides. */
export function filterFindings(view: FindingsView, typed: string, words: Words): FilteredFindings {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return { view, hidden: 0 };
  const fits = (row: FindingRow): boolean => {
    const text = textOf(row, words);
    return wanted.every((word) => text.includes(word));
  };
  const filtered = {
    groups: view.groups.map((group) => ({ ...group, rows: group.rows.filter(fits) })),
    contacts: view.contacts.filter(fits),
    signals: view.signals.filter(fits),
  };
  return { view: filtered, hidden: rowsIn(view) - rowsIn(filtered) };
}

function rowsIn({ groups, contacts, signals }: FindingsView): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0) + contacts.length + signals.length;
}

function textOf({ finding, lead }: FindingRow, words: Words): string {
  const { what, how, whose } = headline(finding, words);
  const { host, names, purposes, role } = finding;
  const parts = [
    ...[what, how, whose, host ?? '', ...names, words.t(`status.${lead.status}`), words.t(`party.${finding.party}`)],
    ...(role === null ? [] : [words.t(`role.${role}`)]),
    ...purposes.map(({ value }) => words.t(`purpose.${value}`)),
  ];
  return parts.join(' ').toLowerCase();
}
