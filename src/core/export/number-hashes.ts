import type { Observation } from '../domain';

/** Fields of a value's sketch that hold keyed hashes. */
const hashFields: ReadonlySet<string> = new Set(['hash', 'parts', 'pathParts']);

/**
 * Returns the observations without their keyed hashes. What a hash is for, whether two values are the same, stays: values
 * that are seen more than once are numbered in the order in which they stand, so that the same is found in them again.
 */
export function numberHashes(observations: readonly Observation[]): Observation[] {
  const seen = new Set<string>();
  const numbers = new Map<string, string>();
  eachHash(observations, (hash) => {
    if (seen.has(hash) && !numbers.has(hash)) numbers.set(hash, '');
    seen.add(hash);
    return hash;
  });
  let count = 0;
  return eachHash(observations, (hash) => {
    if (numbers.get(hash) === '') numbers.set(hash, `${(count += 1)}`);
    return numbers.get(hash) ?? null;
  });
}

/** Returns a copy in which each hash is what `change` makes of it. */
function eachHash(observations: readonly Observation[], change: (hash: string) => string | null): Observation[] {
  const text = JSON.stringify(observations, (name, value: unknown) => {
    if (!hashFields.has(name)) return value;
    if (typeof value === 'string') return change(value);
    return Array.isArray(value) ? value.map((hash) => change(String(hash))).filter((hash) => hash !== null) : value;
  });
  return JSON.parse(text) as Observation[]; // only hashes changed
}
