import type { HostFacts, Purpose } from '../domain';
import { groupBy } from '../../lib/group-by';

import { siteOf } from './site-of';
import { splitAddress, type Address } from './split-address';
import { suffixesOf } from './suffixes-of';
import type { AddressRow, KnowledgeTables } from './tables';

/** What a row says of a host, and at which of its suffixes it stands. */
interface Listing {
  readonly at: string;
  readonly entity: number;
  /** Places in `classes`; -1: not in that source. */
  readonly own: number;
  readonly listed: number;
}

export interface Hosts {
  factsOf(url: string): HostFacts;
  /** Place of the organisation whose site it is; null: not known, or a site that somebody rents. */
  entityOf(host: string): number | null;
}

const overlay = 'overlay';
const hostList = 'third-party-web';

const unknown: HostFacts = {
  entity: null,
  entitySource: null,
  class: null,
  purposes: [],
  role: 'unknown',
  technique: null,
};

/** Whoever rents a site on a shared domain acts there, not who runs the domain. */
const rented: HostFacts = { ...unknown, class: 'hosting' };

/** Builds the look-up of hosts: the closest row decides, and before it the patterns of the same host. */
export function buildHosts(tables: KnowledgeTables): Hosts {
  const { hosts } = tables;
  const places = new Map(hosts.names.split(' ').map((name, place) => [name, place]));
  const addresses = groupBy(tables.addresses.map(withPattern), ({ host }) => host);

  const find = ({ host, path }: Address): Listing | null => {
    for (const at of suffixesOf(host)) {
      const row = addresses.get(at)?.find(({ pattern }) => pattern.test(path));
      if (row) return { at, entity: row.entity, own: row.class, listed: -1 };
      const place = places.get(at);
      if (place !== undefined) return { at, ...rowAt(tables, place) };
    }
    return null;
  };
  const isRented = (at: string, host: string) => at.length < siteOf(host).length;

  return {
    factsOf(url) {
      const address = splitAddress(url);
      const listing = find(address);
      if (listing === null) return unknown;
      return isRented(listing.at, address.host) ? rented : toFacts(tables, listing);
    },
    entityOf(host) {
      const listing = find({ host, path: '/' });
      return listing === null || isRented(listing.at, host) ? null : listing.entity;
    },
  };
}

function withPattern(row: AddressRow): AddressRow & { pattern: RegExp } {
  return { ...row, pattern: new RegExp(row.path, 'i') };
}

function rowAt({ hosts }: KnowledgeTables, place: number): Omit<Listing, 'at'> {
  return { entity: hosts.entity[place] ?? -1, own: hosts.own[place] ?? -1, listed: hosts.listed[place] ?? -1 };
}

function toFacts({ classes, entities }: KnowledgeTables, { entity, own, listed }: Listing): HostFacts {
  const main = classes[own] ?? classes[listed];
  return {
    entity: entities[entity] ?? null,
    entitySource: own === -1 ? hostList : overlay,
    class: main?.name ?? null,
    purposes: [
      ...withSource(classes[own]?.purposes ?? [], overlay),
      ...withSource(classes[listed]?.purposes ?? [], hostList),
    ],
    role: main?.role ?? 'unknown',
    technique: main?.technique ?? null,
  };
}

function withSource(purposes: readonly Purpose[], source: string): HostFacts['purposes'][number][] {
  return purposes.map((value) => ({ value, source }));
}
