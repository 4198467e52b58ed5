import {
  leastCertainty,
  sureCertainty,
  type Correction,
  type PolicyReading,
  type ReadChoice,
  type ReadClause,
  type ReadDisclosure,
  type ReadScope,
  type Technique,
} from '../../core/domain';
import { groupBy } from '../../lib/group-by';

/** What was read from a clause, with what the person said of it. */
export interface Claim {
  disclosure: ReadDisclosure;
  /** null: the person said nothing of it. */
  correction: Correction | null;
  /** Whether verdicts rest on it. `unsure`: too uncertain to decide anything. */
  state: 'counts' | 'unsure' | 'rejected';
}

/** A reading, with what was read from each clause at hand. */
export interface ReadingIndex {
  reading: PolicyReading;
  claims: ReadonlyMap<string, readonly Claim[]>;
  /** By clause; '' for those that stand in none. */
  choices: ReadonlyMap<string, readonly ReadChoice[]>;
  scope: ReadonlyMap<string, readonly ReadScope[]>;
  /** Every technique that was read, with how many clauses say something of it. */
  techniques: readonly { technique: Technique; count: number }[];
}

/** What of the text is shown. */
export type Shown = 'all' | 'read' | 'unsure' | 'corrected' | 'catch-all' | 'choices' | 'scope' | Technique;

/** A policy of 100,000 words has some thousands of clauses: so many are on the screen at a time. */
export const clausesAtATime = 100;

/** Returns a reading with its disclosures and choices by clause. */
export function indexReading(reading: PolicyReading): ReadingIndex {
  const claims = groupBy(claimsOf(reading), ({ disclosure }) => disclosure.clauseId);
  const counts = new Map<Technique, number>();
  for (const ofClause of claims.values())
    for (const technique of new Set(ofClause.flatMap(({ disclosure }) => disclosure.technique ?? [])))
      counts.set(technique, (counts.get(technique) ?? 0) + 1);
  return {
    ...{ reading, claims },
    choices: groupBy(reading.choices, ({ clauseId }) => clauseId ?? ''),
    scope: groupBy(reading.scope, ({ clauseId }) => clauseId),
    techniques: [...counts].map(([technique, count]) => ({ technique, count })),
  };
}

function claimsOf({ disclosures, corrections }: PolicyReading): Claim[] {
  const lastWord = new Map(
    corrections.flatMap((one) => (one.what === 'added' ? [] : [[one.disclosureId, one] as const])),
  );
  const read = disclosures.map((disclosure): Claim => {
    const correction = lastWord.get(disclosure.id) ?? null;
    if (correction?.what === 'rejected') return { disclosure, correction, state: 'rejected' };
    const counts = correction?.what === 'confirmed' || disclosure.certainty >= leastCertainty;
    return { disclosure, correction, state: counts ? 'counts' : 'unsure' };
  });
  const added = corrections.flatMap((correction): Claim[] =>
    correction.what === 'added' ? [{ disclosure: correction.disclosure, correction, state: 'counts' }] : [],
  );
  return [...read, ...added];
}

/** Returns the clauses that are shown, in the order of the text. */
export function shownClauses({ reading, claims, choices, scope }: ReadingIndex, shown: Shown): readonly ReadClause[] {
  if (shown === 'all') return reading.clauses;
  if (shown === 'choices') return reading.clauses.filter(({ id }) => choices.has(id));
  if (shown === 'scope') return reading.clauses.filter(({ id }) => scope.has(id));
  return reading.clauses.filter(({ id }) => claims.get(id)?.some((claim) => isShown(claim, shown)));
}

function isShown({ disclosure, correction }: Claim, shown: Shown): boolean {
  if (shown === 'read') return true;
  if (shown === 'corrected') return correction !== null;
  if (shown === 'unsure') return correction === null && disclosure.certainty < sureCertainty;
  return shown === 'catch-all' ? disclosure.technique === null : disclosure.technique === shown;
}
