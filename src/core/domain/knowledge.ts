import type { LibraryPolicy } from './library-policy';
import type { Role } from './party';
import type { Purpose } from './purpose';
import type { Technique } from './technique';
import type { Choice } from './choice';

/** What is known of a host or address, and who says so. */
export interface HostFacts {
  readonly entity: string | null;
  readonly entitySource: string | null;
  /** Finer class of our overlay or the broad one of a source, e.g. `analytics`, `advertising`, `tag_manager`, `session_replay`, `fonts`. */
  readonly class: string | null;
  readonly purposes: readonly { readonly value: Purpose; readonly source: string }[];
  readonly role: Role;
  /** The technique that a script of this class is shown as; null: `script`. */
  readonly technique: Technique | null;
}

export interface CookieFacts {
  readonly entity: string | null;
  readonly purposes: readonly { readonly value: Purpose; readonly source: string }[];
  readonly role: Role | null;
  /** What its keeper states, as text. */
  readonly statedRetention: string | null;
  /** From the name knowledge: it holds an identifier; null: not said. */
  readonly holdsIdentifier: boolean | null;
}

/** Look-ups over data handed in. Pure: no browser, no clock, no network. */
export interface Knowledge {
  readonly version: string;
  readonly rulesVersion: string;
  readonly policies: readonly LibraryPolicy[];
  /** eTLD+1 with private suffixes; the host itself where there is none (IP, localhost). */
  siteOf(host: string): string;
  hostFacts(url: string): HostFacts;
  /** `host`: whose cookie it is; short and generic names count only for their own company. */
  cookieFacts(name: string, host: string): CookieFacts | null;
  /** Same organisation, by entity or by site. */
  isSameParty(pageHost: string, host: string): boolean;
  /** Two names of organisations that one owns: a brand and its parent, or two brands of one parent. */
  isSameOwner(entity: string, other: string): boolean;
  /** The organisation that goes by this name, by one of ours or by an alias; null: not known. */
  entityNamed(name: string): string | null;
  /** Vendor opt-outs for the entities seen. */
  choicesFor(entity: string): readonly Choice[];
}
