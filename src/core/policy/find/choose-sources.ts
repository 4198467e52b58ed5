import type { Candidate } from './policy-link';

/**
 * Returns the documents to read together, the likeliest privacy policy and the likeliest cookie policy: those of the
 * site's own origin at once; `elsewhere`: the one that is likelier than any of these and is on another host.
 */
export function chooseSources(candidates: readonly Candidate[]): { own: Candidate[]; elsewhere: Candidate | null } {
  const own = candidates.filter(({ isSameOrigin }) => isSameOrigin);
  const firstOf = (kind: Candidate['kind'], from: readonly Candidate[]): Candidate | undefined =>
    from.find((candidate) => candidate.kind === kind);
  const chosen = [firstOf('privacy', own), firstOf('cookie', own)].filter((one) => one !== undefined);
  const best = firstOf('privacy', candidates) ?? firstOf('cookie', candidates) ?? null;
  const isElsewhere = best !== null && !best.isSameOrigin && firstOf('privacy', own) === undefined;
  return { own: chosen, elsewhere: isElsewhere ? best : null };
}
