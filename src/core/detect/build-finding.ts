import type { Finding, Observation } from '../domain';
import type { Actor } from './actor';
import { findingId } from './finding-id';
import { summaryOf } from './summary-of';

/** What a rule states; the rest follows from the observations. */
export interface FindingSeed {
  readonly technique: Finding['technique'];
  readonly variant?: string | null;
  readonly actor: Pick<Actor, 'party' | 'role' | 'entity' | 'purposes'> & { readonly host: string | null };
  readonly weight: Finding['weight'];
  readonly observations: readonly Observation[];
  readonly purposes?: Finding['purposes'];
  readonly names?: readonly string[];
  readonly holdsIdentifier?: boolean | null;
  readonly loaded?: boolean | null;
  readonly maxAgeSeconds?: number | null;
  readonly surface?: Finding['surface'];
  /** Tells findings apart that are otherwise the same, e.g. a cookie's name. Must be the same in the next scan. */
  readonly key?: string | null;
}

/** Makes a finding of what a rule states and of the observations behind it. Times, counts and order are no part of its id. */
export function buildFinding(seed: FindingSeed): Finding {
  const { actor } = seed;
  const observations = inOrder(seed.observations);
  const scriptUrl = observations.find((one) => one.scriptUrl !== null)?.scriptUrl ?? null;
  const variant = seed.variant ?? null;
  const surface = seed.surface ?? null;
  return {
    id: findingId([seed.technique, variant, actor.party, actor.host, actor.role, surface, seed.key ?? null]),
    technique: seed.technique,
    variant,
    party: actor.party,
    role: actor.role,
    host: actor.host,
    entity: actor.entity,
    purposes: [...(seed.purposes ?? actor.purposes)],
    names: [...new Set(seed.names ?? [])].sort(),
    holdsIdentifier: seed.holdsIdentifier ?? null,
    loaded: seed.loaded ?? null,
    maxAgeSeconds: seed.maxAgeSeconds ?? null,
    surface,
    scriptUrl,
    frameUrl: observations[0]?.frameUrl ?? null,
    firstSeenAt: observations[0]?.at ?? null,
    count: observations.reduce((sum, one) => sum + one.count, 0),
    weight: seed.weight,
    evidence: observations.map((one) => ({
      observationId: one.id,
      kind: one.kind,
      at: one.at,
      summary: summaryOf(one),
    })),
  };
}

function inOrder(observations: readonly Observation[]): Observation[] {
  const byId = new Map(observations.map((one) => [one.id, one]));
  return [...byId.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
