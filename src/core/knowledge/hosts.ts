import type { HostFacts, Purpose } from '../domain';
import { groupBy } from '../../lib/group-by';

import { placeIn } from './place-in';
import { siteOf } from './site-of';
import { splitAddress, type Address } from './split-address';
import { suffixesOf } from './suffixes-of';
import type { AddressRow, HostClass, KnowledgeTables } from './tables';

/** What a row says of a host, and at which of its suffixes it stands. */
export interface HostRow {
  readonly at: string;
  /** The pattern of a part of the host; null: the host as a whole. */
  readonly path: string | null;
  readonly entity: number;
  /** Places in `classes` and `entities`; -1: not in that source. */
  readonly own: number;
  readonly listed: number;
  readonly listedEntity: number;
  /** The host is a site that somebody rents below `at`. */
  readonly isRented: boolean;
}

export interface Hosts {
  factsOf(url: string): HostFacts;
  /** The row that decides; null: not listed. */
  rowOf(url: string): HostRow | null;
  /** Place of the organisation whose site it is; null: not known, or a site that somebody rents. */
  entityOf(host: string): number | null;
}

export const overlay = 'overlay';
export const hostList = 'third-party-web';

/** Says only that a host serves something: no second opinion beside a class of ours. */
const plainPurpose: Purpose = 'service';

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

  const find = ({ host, path }: Address): HostRow | null => {
    for (const at of suffixesOf(host)) {
      const isRented = at.length < siteOf(host).length;
      const row = addresses.get(at)?.find(({ pattern }) => pattern.test(path));
      if (row)
        return { at, path: row.path, entity: row.entity, own: row.class, listed: -1, listedEntity: -1, isRented };
      const place = places.get(at);
      if (place !== undefined) return { at, path: null, ...rowAt(tables, place), isRented };
    }
    return null;
  };

  return {
    factsOf(url) {
      const row = find(splitAddress(url));
      if (row === null) return unknown;
      return row.isRented ? rented : toFacts(tables, row);
    },
    rowOf: (url) => find(splitAddress(url)),
    entityOf(host) {
      const row = find({ host, path: '/' });
      return row === null || row.isRented ? null : row.entity;
    },
  };
}

function withPattern(row: AddressRow): AddressRow & { pattern: RegExp } {
  return { ...row, pattern: new RegExp(row.path, 'i') };
}

function rowAt({ hosts }: KnowledgeTables, place: number): Pick<HostRow, 'entity' | 'own' | 'listed' | 'listedEntity'> {
  return {
    entity: hosts.entity[place] ?? -1,
    own: placeIn(hosts.own, place),
    listed: placeIn(hosts.listed, place),
    listedEntity: hosts.listedEntity[place] ?? -1,
  };
}

function toFacts({ classes, entities }: KnowledgeTables, { entity, own, listed }: HostRow): HostFacts {
  const main = classes[own] ?? classes[listed];
  return {
    entity: entities[entity] ?? null,
    entitySource: own === -1 ? hostList : overlay,
    class: main?.name ?? null,
    purposes: [
      ...withSource(classes[own]?.purposes ?? [], overlay),
      ...withSource(secondOpinion(classes[own], classes[listed]), hostList),
    ],
    role: main?.role ?? 'unknown',
    technique: main?.technique ?? null,
  };
}

/** What the host list says, where it says something else than ours. */
function secondOpinion(ours: HostClass | undefined, theirs: HostClass | undefined): readonly Purpose[] {
  const purposes = theirs?.purposes ?? [];
  if (ours === undefined) return purposes;
  return purposes.every((one) => one === plainPurpose || ours.purposes.includes(one)) ? [] : purposes;
}

function withSource(purposes: readonly Purpose[], source: string): HostFacts['purposes'][number][] {
  return purposes.map((value) => ({ value, source }));
}
