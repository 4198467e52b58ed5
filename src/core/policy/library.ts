import * as z from 'zod/mini';
import { libraryPolicy, type LibraryPolicy } from '../domain';
import { scopeOf, type ScopePage } from './scope';

/** Returns the policies that have something to say of this page: a rule of its own, not only "everything else". */
export function policiesFor(policies: readonly LibraryPolicy[], page: ScopePage): LibraryPolicy[] {
  return policies.filter((policy) => {
    const specific = { ...policy, scope: policy.scope.filter(({ when }) => when.test !== 'any') };
    const { status, reason } = scopeOf(specific, page);
    return status !== 'not-covered' || reason.key !== 'scope.elsewhere' || hasSurfaceHere(policy, page);
  });
}

/** A policy may govern a form on a page that it does not govern otherwise. */
function hasSurfaceHere(policy: LibraryPolicy, page: ScopePage): boolean {
  return (['sign_in_form', 'sign_up_form'] as const).some(
    (surface) => scopeOf(policy, page, surface).status === 'covered',
  );
}

const maxQuoteWords = 25;

/** Parses a library file. Returns the policy, or a sentence that says which field, what is wrong and what to do. */
export function parseLibraryPolicy(json: unknown): { policy: LibraryPolicy } | { error: string } {
  const parsed = z.safeParse(libraryPolicy, json);
  if (!parsed.success) return { error: describeIssue(parsed.error.issues[0]) };
  const problem = inconsistency(parsed.data);
  return problem === null ? { policy: parsed.data } : { error: problem };
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  const where = issue && issue.path.length > 0 ? issue.path.map(String).join('.') : 'the file';
  return `Field "${where}": ${issue?.message ?? 'not valid'}. Compare it with the library format (assets/policies/README.md).`;
}

/** What the shape alone cannot say: that ids meet and quotes are short. */
function inconsistency(policy: LibraryPolicy): string | null {
  const clauses = new Map(policy.clauses.map((clause) => [clause.id, clause]));
  const long = policy.clauses.find(({ quote }) => quote.trim().split(/\s+/).length > maxQuoteWords);
  if (long) return `Clause "${long.id}" quotes more than ${maxQuoteWords} words; quote a shorter span.`;
  const cited = [
    ...policy.disclosures.map(({ id, clauseId }) => [`disclosure "${id}"`, clauseId] as const),
    ...policy.choices.flatMap(({ id, clauseIds }) =>
      clauseIds.map((clauseId) => [`choice "${id}"`, clauseId] as const),
    ),
    ...policy.scope.flatMap(({ id, clauseIds }) =>
      clauseIds.map((clauseId) => [`scope rule "${id}"`, clauseId] as const),
    ),
    ...policy.subjects.flatMap(({ id, clauseIds }) =>
      clauseIds.map((clauseId) => [`subject "${id}"`, clauseId] as const),
    ),
    ...policy.documents.map(({ id, clauseId }) => [`document "${id}"`, clauseId] as const),
  ];
  const missing = cited.find(([, clauseId]) => !clauses.has(clauseId));
  if (missing)
    return `The ${missing[0]} cites clause "${missing[1]}", which the file does not have; add the clause or correct the id.`;
  const ids = policy.disclosures.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined ? null : `Disclosure id "${twice}" is used twice; give each row its own.`;
}
