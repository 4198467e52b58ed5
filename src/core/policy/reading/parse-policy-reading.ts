import * as z from 'zod/mini';
import { policyReading, type PolicyReading, type Reason } from '../../domain';
import { shapeProblem } from '../shape-problem';

/** Parses the file of one reading. Returns the reading, or which field is wrong, in which way, and what to do: one message each. */
export function parsePolicyReading(json: unknown): { reading: PolicyReading } | { problems: Reason[] } {
  const parsed = z.safeParse(policyReading, json);
  const problem = parsed.success ? looseEndOf(parsed.data) : shapeProblem(parsed.error.issues, json);
  if (problem !== null) return { problems: [problem, { key: 'problem.file.save_again', params: {} }] };
  if (!parsed.success) throw new Error('a file that does not parse has a problem');
  return { reading: parsed.data };
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
}: PolicyReading): Reason | null {
  const ids = new Set<string>();
  for (const { id } of clauses) {
    if (ids.has(id)) return { key: 'problem.file.clause_twice', params: { id } };
    ids.add(id);
  }
  const beyond = clauses.find(({ start, end }) => start < 0 || end < start || end > text.length);
  if (beyond !== undefined) return { key: 'problem.file.beyond_text', params: { id: beyond.id } };
  const added = corrections.flatMap((one) => (one.what === 'added' ? [one.disclosure] : []));
  const pointing = [...disclosures, ...added, ...declaredCookies, ...choices, ...scope, ...references];
  const lost = pointing.find(({ clauseId }) => clauseId !== null && !ids.has(clauseId));
  return lost === undefined ? null : { key: 'problem.file.clause_lost', params: { id: lost.clauseId ?? '' } };
}
