import type { Entity, Purpose, Role, Technique } from '../domain';
import { buildCookies, cookieList, toFacts } from './cookies';
import { buildHosts, hostList, overlay, type HostRow } from './hosts';
import type { KnowledgeTables } from './tables';

/** What somebody asks about. `host` of a cookie: whose it is; null: not said. */
export type Question =
  | { readonly kind: 'host' | 'url'; readonly address: string }
  | { readonly kind: 'cookie'; readonly name: string; readonly host: string | null };

/** What one source says, by itself. */
export interface Listing {
  readonly source: string;
  readonly entity: string | null;
  readonly class: string | null;
  readonly purposes: readonly Purpose[];
  readonly statedRetention: string | null;
  /** What the row stands for: a host with all below it, a part of a host, or the name of a cookie, with `*` for any ending. */
  readonly about: string;
}

/** Everything that is known of a value, and from where. null and empty: not known. */
export interface Known {
  readonly entity: Entity | null;
  /** The organisation that it belongs to. */
  readonly parent: Pick<Entity, 'name'> | null;
  readonly class: string | null;
  readonly purposes: readonly Purpose[];
  readonly sources: readonly string[];
  readonly role: Role | null;
  readonly technique: Technique | null;
  readonly statedRetention: string | null;
  readonly holdsIdentifier: boolean | null;
  /** The name counts on hosts of its organisation alone. */
  readonly countsOnOwnHosts: boolean;
  /** Who runs the domain on which somebody else rents this site. */
  readonly hostedBy: Pick<Entity, 'name'> | null;
  readonly listings: readonly Listing[];
}

const nothing: Known = {
  entity: null,
  parent: null,
  class: null,
  purposes: [],
  sources: [],
  role: null,
  technique: null,
  statedRetention: null,
  holdsIdentifier: null,
  countsOnOwnHosts: false,
  hostedBy: null,
  listings: [],
};

/** Builds the look-up that says what is known from where; its answers are those of the look-ups that pages are held against. */
export function buildLookUp(tables: KnowledgeTables): (question: Question) => Known {
  const hosts = buildHosts(tables);
  const cookies = buildCookies(tables, hosts);

  const ofHost = (address: string): Known => {
    const row = hosts.rowOf(address);
    if (row === null) return nothing;
    const { entity, entitySource, class: className, purposes, role, technique } = hosts.factsOf(address);
    const whole = row.path === null ? null : hosts.rowOf(row.at);
    const listings = [...hostListings(tables, row), ...(whole === null ? [] : hostListings(tables, whole))];
    return {
      ...nothing,
      ...owner(tables, entity, entitySource),
      class: className,
      purposes: purposes.map(({ value }) => value),
      sources: sourcesOf(listings),
      role: role === 'unknown' ? null : role,
      technique,
      hostedBy: row.isRented ? named(tables.entities[row.entity]) : null,
      listings,
    };
  };

  const ofCookie = (name: string, host: string | null): Known => {
    const rows = cookies.rowsOf(name, host);
    if (rows.length === 0) return nothing;
    const { entity, purposes, role, statedRetention, holdsIdentifier } = toFacts(tables, rows);
    const listings = rows.flatMap((place) => cookieListings(tables, place));
    const source = listings.find((listing) => listing.entity === entity)?.source ?? null;
    return {
      ...nothing,
      ...owner(tables, entity, source),
      purposes: purposes.map(({ value }) => value),
      sources: sourcesOf(listings),
      role,
      statedRetention,
      holdsIdentifier,
      countsOnOwnHosts: rows.every((place) => tables.cookies.isGuarded[place] === '1'),
      listings,
    };
  };

  return (question) => (question.kind === 'cookie' ? ofCookie(question.name, question.host) : ofHost(question.address));
}

function owner(
  { entities, owners }: KnowledgeTables,
  name: string | null,
  source: string | null,
): Pick<Known, 'entity' | 'parent'> {
  if (name === null || source === null) return { entity: null, parent: null };
  const parent = entities[owners[entities.indexOf(name)] ?? -1];
  return { entity: { name, source }, parent: parent === name ? null : named(parent) };
}

/** Ours, and what the host list says of the host or of the closest one above it. */
function hostListings({ classes, entities }: KnowledgeTables, row: HostRow): Listing[] {
  const about = `${row.at}${row.path ?? ''}`;
  const listing = (source: string, entity: number, place: number): Listing => ({
    source,
    entity: entities[entity] ?? null,
    class: classes[place]?.name ?? null,
    purposes: classes[place]?.purposes ?? [],
    statedRetention: null,
    about,
  });
  return [
    ...(row.own === -1 ? [] : [listing(overlay, row.entity, row.own)]),
    ...(row.listed === -1 ? [] : [listing(hostList, row.listedEntity, row.listed)]),
  ];
}

/** Ours, and what the cookie database says of the same name. */
function cookieListings({ cookies, cookiePurposes, entities, retentions }: KnowledgeTables, place: number): Listing[] {
  const said = cookiePurposes[cookies.purposes[place] ?? -1] ?? [];
  const about = `${cookies.names[place] ?? ''}${cookies.isPrefix[place] === '1' ? '*' : ''}`;
  const listing = (source: string, entity: number | undefined, retention: string | null): Listing => ({
    source,
    entity: entities[entity ?? -1] ?? null,
    class: null,
    purposes: said.flatMap((one) => (one.source === source ? [one.value] : [])),
    statedRetention: retention,
    about,
  });
  const both = [
    listing(overlay, cookies.entity[place], null),
    listing(cookieList, cookies.listedEntity[place], retentions[cookies.retention[place] ?? -1] ?? null),
  ];
  return both.filter(({ purposes }) => purposes.length > 0);
}

function sourcesOf(listings: readonly Listing[]): string[] {
  return [...new Set(listings.map(({ source }) => source))];
}

function named(name: string | undefined): Pick<Entity, 'name'> | null {
  return name === undefined ? null : { name };
}
