import type { Environment, Finding, Knowledge, ObservationKind, ObservationsByKind, Visit } from '../domain';

/** The page as a rule may see it. */
export interface PageContext {
  readonly host: string;
  readonly url: string;
  readonly visit: Visit;
  readonly environment: Environment;
  /** What was lost of the visit, and why: "send cap"; of a `message` it may have been anything. */
  readonly lost: ReadonlySet<string>;
}

/** A rule sees only the kinds that it declares; asking for more does not compile. */
export interface Rule<K extends ObservationKind = ObservationKind> {
  readonly id: string;
  readonly needs: readonly K[];
  /** Paper, specification or definition that it follows. */
  readonly reference: string;
  /** What it is known to mistake. */
  readonly falsePositives: string;
  detect(page: PageContext, observations: Pick<ObservationsByKind, K>, knowledge: Knowledge): Finding[];
}

/** Keeps the kinds of `needs` in the rule's type while the list of rules holds any. */
export function defineRule<K extends ObservationKind>(rule: Rule<K>): Rule<K> {
  return rule;
}
