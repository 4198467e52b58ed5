import * as z from 'zod/mini';
import { policyReading, type PolicyReading } from '../../domain';
import { shapeProblem } from '../shape-problem';

/** Parses the file of one reading. Returns the reading, or a sentence that says which field, what is wrong and what to do. */
export function parsePolicyReading(json: unknown): { reading: PolicyReading } | { error: string } {
  const parsed = z.safeParse(policyReading, json);
  const problem = parsed.success ? looseEndOf(parsed.data) : shapeProblem(parsed.error.issues, json);
  if (parsed.success && problem === null) return { reading: parsed.data };
  // Such files are written by the extension and by nobody else.
  return { error: `${problem} Save it as a file again, from the library in the options.` };
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
  const ids = new Set<string>();
  for (const { id } of clauses) {
    if (ids.has(id)) return `Two clauses have the id "${id}".`;
    ids.add(id);
  }
  const beyond = clauses.find(({ start, end }) => start < 0 || end < start || end > text.length);
  if (beyond !== undefined) return `Clause "${beyond.id}" does not lie within the text.`;
  const added = corrections.flatMap((one) => (one.what === 'added' ? [one.disclosure] : []));
  const pointing = [...disclosures, ...added, ...declaredCookies, ...choices, ...scope, ...references];
  const lost = pointing.find(({ clauseId }) => clauseId !== null && !ids.has(clauseId));
  return lost === undefined ? null : `Clause "${lost.clauseId}" is referred to, and is not there.`;
}
