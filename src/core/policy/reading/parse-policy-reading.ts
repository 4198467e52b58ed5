import * as z from 'zod/mini';
import { policyReading, type PolicyReading } from '../../domain';
import { shapeProblem } from '../shape-problem';

/** Parses the file of one reading. Returns the reading, or a sentence that says which field and what is wrong. */
export function parsePolicyReading(json: unknown): { reading: PolicyReading } | { error: string } {
  const parsed = z.safeParse(policyReading, json);
  if (!parsed.success) return { error: shapeProblem(parsed.error.issues, json) };
  const problem = looseEndOf(parsed.data);
  return problem === null ? { reading: parsed.data } : { error: problem };
}

/** What no schema tells: that everything points into the text, and at clauses that are there. */
function looseEndOf({
  text,
  clauses,
  disclosures,
  choices,
  declaredCookies,
  scope,
  references,
  corrections,
}: PolicyReading): string | null {
  const ids = new Set(clauses.map(({ id }) => id));
  if (ids.size < clauses.length) return 'Two clauses have the same id.';
  const beyond = clauses.find(({ start, end }) => start < 0 || end < start || end > text.length);
  if (beyond !== undefined) return `Clause "${beyond.id}" does not lie within the text.`;
  const added = corrections.flatMap((one) => (one.what === 'added' ? [one.disclosure] : []));
  const pointing = [...disclosures, ...added, ...declaredCookies, ...choices, ...scope, ...references];
  const lost = pointing.find(({ clauseId }) => clauseId !== null && !ids.has(clauseId));
  return lost === undefined ? null : `Clause "${lost.clauseId}" is referred to, and is not there.`;
}
