/** What one place tells of one finding, in English words; what it does not know is empty. */
export interface Told {
  id: string;
  technique: string;
  /** In which way. */
  way: string;
  /** "third party, advertising partner" */
  party: string;
  host: string;
  owner: string;
  /** Who says whose it is. */
  ownerSource: string;
  purposes: string;
  names: string;
  count: number;
  /** The script that did it. */
  setter: string;
  frame: string;
  /** What it is counted with. */
  group: string;
  /** Of the verdict that stands for it. */
  status: string;
  /** "Disclosed: 2.1 4.1", one for each policy that speaks of it, sorted. */
  verdicts: string[];
}

/**
 * Returns how two places differ, finding for finding: one sentence for each difference, none where they tell the same.
 * Control and direction characters count as spaces: every place takes them out of a page's words in its own way.
 */
export function differences(one: readonly Told[], other: readonly Told[]): string[] {
  const left = byId(one);
  const right = byId(other);
  const missing = [...left.keys()].filter((id) => !right.has(id)).map((id) => `${id} is missing in the second`);
  const added = [...right.keys()].filter((id) => !left.has(id)).map((id) => `${id} is missing in the first`);
  return [
    ...twice(one),
    ...twice(other),
    ...missing,
    ...added,
    ...[...left].flatMap(([id, a]) => compare(a, right.get(id))),
  ];
}

const byId = (all: readonly Told[]): Map<string, Told> => new Map(all.map((one) => [one.id, one]));

function twice(all: readonly Told[]): string[] {
  const ids = all.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${id} is told twice`);
}

function compare(one: Told, other: Told | undefined): string[] {
  if (other === undefined) return [];
  const fields = Object.keys(one) as (keyof Told)[]; // a record of these fields and no others
  return fields
    .filter((field) => shown(one[field]) !== shown(other[field]))
    .map((field) => `${one.id} ${field}: ${shown(one[field])} | ${shown(other[field])}`);
}

const shown = (value: Told[keyof Told]): string => plainly(Array.isArray(value) ? value.join(' | ') : String(value));

/** Text in which it does not matter how a page's control characters were taken out. */
export const plainly = (text: string): string =>
  text.replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]+/g, ' ').trim();
