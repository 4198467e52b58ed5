import type { Choice, Purpose, Role, Technique } from '../domain';

/** A data set that the tables were made from. */
export interface KnowledgeSource {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly rows: number;
}

/** What hosts of a class are there for, and what a script of theirs is shown as. */
export interface HostClass {
  readonly name: string;
  readonly technique: Technique | null;
  readonly role: Role;
  readonly purposes: readonly Purpose[];
}

/** Hosts in columns; a row also speaks for every host below its own. Numbers are places in `entities` and `classes`. */
export interface HostColumns {
  /** Sorted, with a space between. */
  readonly names: string;
  readonly entity: readonly number[];
  /** The class in our overlay, one sign a row (see `placeIn`). */
  readonly own: string;
  /** The class in the host list, of this host or the closest above it, one sign a row. */
  readonly listed: string;
  /** The organisation in the host list; -1: not in it. */
  readonly listedEntity: readonly number[];
}

/** A part of a host that is there for something else than the rest of it. */
export interface AddressRow {
  readonly host: string;
  /** Regular expression on path and query. */
  readonly path: string;
  readonly entity: number;
  readonly class: number;
}

/** Cookie names in columns. */
export interface CookieColumns {
  readonly names: readonly string[];
  /** One sign a row; 1: the name is how all its names begin. */
  readonly isPrefix: string;
  /** One sign a row; 1: short or generic, so it counts only where the cookie's domain is its company's. */
  readonly isGuarded: string;
  /** Place in `entities`; -1: not known. */
  readonly entity: readonly number[];
  /** The organisation in the cookie database; -1: not in it. */
  readonly listedEntity: readonly number[];
  /** Place in `cookiePurposes`. */
  readonly purposes: readonly number[];
  /** Place in `cookieRoles`, one sign a row. */
  readonly role: string;
  /** Place in `retentions`; -1: not said. */
  readonly retention: readonly number[];
  /** One sign a row; 1 and 0: the data says so; -: it does not say. */
  readonly holdsIdentifier: string;
  /** Place in `cookieHosts`. */
  readonly hosts: readonly number[];
}

/** The compiled knowledge: plain data, built by `npm run knowledge`. */
export interface KnowledgeTables {
  readonly version: string;
  readonly rulesVersion: string;
  /** The day of the oldest source that tells of hosts or cookies, YYYY-MM-DD. */
  readonly builtOn: string;
  readonly sources: readonly KnowledgeSource[];
  readonly classes: readonly HostClass[];
  readonly entities: readonly string[];
  /** For each entity the place of the one that owns it: two hosts of one owner are one party. */
  readonly owners: readonly number[];
  /** Other names that sources write, each with the place in `entities` of the organisation that is meant. */
  readonly aliases: readonly (readonly [string, number])[];
  readonly hosts: HostColumns;
  readonly addresses: readonly AddressRow[];
  readonly cookies: CookieColumns;
  /** What each source says, ours first. */
  readonly cookiePurposes: readonly (readonly { readonly value: Purpose; readonly source: string }[])[];
  readonly retentions: readonly string[];
  readonly cookieRoles: readonly Role[];
  /** Hosts that the data names for a cookie, with a space between. */
  readonly cookieHosts: readonly string[];
  readonly choices: readonly VendorChoice[];
}

/** A choice that a vendor offers, or an industry portal for all vendors with a host of these classes. */
export interface VendorChoice extends Choice {
  readonly entity: number | null;
  readonly classes: readonly number[];
}
