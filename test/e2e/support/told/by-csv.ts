import type { Words } from '../../../../src/core/export/html';
import { readCsv } from '../read-csv';
import { namesOf, partyOf, purposesOf, sourceOf, verdictOf, wayOf } from './by-report';
import type { Told } from './told';

/** Reads the rows of an exported table. */
export function toldByCsv(text: string, words: Words): Told[] {
  return readCsv(text).map((row) => toTold((column) => cell(row, column), words));
}

function cell(row: Record<string, string>, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`the table has no column "${column}"`);
  return value;
}

function toTold(of: (column: string) => string, words: Words): Told {
  const { t } = words;
  return {
    id: of('finding_id'),
    technique: t(`technique.${of('technique')}`),
    way: wayOf(of('variant'), words),
    party: partyOf(of('party'), of('role'), words),
    host: of('host'),
    owner: of('entity'),
    ownerSource: of('entity_source') === '' ? '' : sourceOf(of('entity_source'), words),
    purposes: purposesOf(listOf(of('purposes')), words),
    names: namesOf(of('names')),
    count: Number(of('count')),
    setter: of('script_url'),
    frame: of('frame_url'),
    group: of('counted_with'),
    status: t(`status.${of('status')}`),
    verdicts: verdictsIn(of('all_verdicts'), of('all_clauses'), words),
  };
}

/** "a:clear b:omitted" and "a:2.1 a:4.1" */
function verdictsIn(verdicts: string, clauses: string, { t }: Words): string[] {
  const cited = listOf(clauses).map((one) => splitAtLast(one));
  return listOf(verdicts)
    .map((one) => splitAtLast(one))
    .map(([policy, status]) =>
      verdictOf(
        t(`status.${status}`),
        cited.filter(([of]) => of === policy).map(([, id]) => id),
      ),
    )
    .sort();
}

function splitAtLast(pair: string): [string, string] {
  const at = pair.lastIndexOf(':');
  return [pair.slice(0, at), pair.slice(at + 1)];
}

const listOf = (cell: string): string[] => cell.split(' ').filter((one) => one !== '');
