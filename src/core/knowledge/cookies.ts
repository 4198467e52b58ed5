import { groupBy } from '../../lib/group-by';
import type { CookieFacts, Knowledge, Purpose } from '../domain';
import { overlay, type Hosts } from './hosts';
import { placeIn } from './place-in';
import { suffixesOf } from './suffixes-of';
import type { KnowledgeTables } from './tables';

export const cookieList = 'Open Cookie Database';

export interface Cookies {
  factsOf: Knowledge['cookieFacts'];
  /** Places of the rows that count for a name on a host; null: on no host in particular, so a guarded one of ours counts. */
  rowsOf(name: string, host: string | null): readonly number[];
}

/** Builds the look-up of cookies: an exact name first, then the longest beginning. */
export function buildCookies(tables: KnowledgeTables, hosts: Pick<Hosts, 'entityOf'>): Cookies {
  const { names, isPrefix, isGuarded } = tables.cookies;
  const places = names.map((_, place) => place);
  const nameOf = (place: number) => names[place] ?? '';
  const exact = groupBy(
    places.filter((place) => isPrefix[place] === '0'),
    nameOf,
  );
  const beginnings = groupBy(
    places.filter((place) => isPrefix[place] === '1'),
    nameOf,
  );
  const longestFirst = [...beginnings.keys()].sort((a, b) => b.length - a.length);

  const countingFor = (rows: readonly number[], host: string | null): number[] => {
    if (host === null) return rows.filter((place) => isGuarded[place] === '0' || isOurs(tables, place));
    const own = rows.filter((place) => isOfCompany(tables, hosts, place, host));
    return own.length > 0 ? own : rows.filter((place) => isGuarded[place] === '0');
  };

  const rowsOf: Cookies['rowsOf'] = (name, host) => {
    const candidates = [
      exact.get(name) ?? [],
      ...longestFirst.filter((beginning) => name.startsWith(beginning)).map((beginning) => beginnings.get(beginning)),
    ];
    for (const rows of candidates) {
      const counting = countingFor(rows ?? [], host?.toLowerCase() ?? null);
      if (counting.length > 0) return counting;
    }
    return [];
  };

  return {
    rowsOf,
    factsOf(name, host) {
      const rows = rowsOf(name, host);
      return rows.length === 0 ? null : toFacts(tables, rows);
    },
  };
}

function isOurs({ cookies, cookiePurposes }: KnowledgeTables, place: number): boolean {
  return cookiePurposes[cookies.purposes[place] ?? -1]?.some(({ source }) => source === overlay) ?? false;
}

function isOfCompany(
  { cookies, cookieHosts, owners }: KnowledgeTables,
  { entityOf }: Pick<Hosts, 'entityOf'>,
  place: number,
  host: string,
): boolean {
  const named = (cookieHosts[cookies.hosts[place] ?? -1] ?? '').split(' ');
  if (suffixesOf(host).some((suffix) => named.includes(suffix))) return true;
  const keeper = entityOf(host);
  const company = cookies.entity[place] ?? -1;
  return keeper !== null && company !== -1 && owners[keeper] === owners[company];
}

/** Several rows of one name that say different things: what they agree on stays, every purpose is told once. */
export function toFacts(
  { cookies, cookiePurposes, cookieRoles, entities, retentions }: KnowledgeTables,
  rows: readonly number[],
): CookieFacts {
  const purposes = rows.flatMap((place) => cookiePurposes[cookies.purposes[place] ?? -1] ?? []);
  const isFirst = ({ value }: { value: Purpose }, place: number) =>
    purposes.findIndex((one) => one.value === value) === place;
  return {
    entity: agreed(rows.map((place) => entities[cookies.entity[place] ?? -1] ?? null)),
    purposes: purposes.filter(isFirst),
    role: agreed(rows.map((place) => cookieRoles[placeIn(cookies.role, place)] ?? null)),
    statedRetention: agreed(rows.map((place) => retentions[cookies.retention[place] ?? -1] ?? null)),
    holdsIdentifier: agreed(rows.map((place) => said(cookies.holdsIdentifier[place]))),
  };
}

function agreed<T>([first, ...others]: readonly (T | null)[]): T | null {
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

function said(sign: string | undefined): boolean | null {
  return sign === undefined || sign === '-' ? null : sign === '1';
}
