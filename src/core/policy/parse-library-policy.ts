import * as z from 'zod/mini';
import { libraryPolicy, type LibraryPolicy } from '../domain';
import { inconsistencyOf } from './inconsistency';
import { shapeProblem } from './shape-problem';

/** Parses a library file. Returns the policy, or a sentence that says which field, what is wrong and what to do. */
export function parseLibraryPolicy(json: unknown): { policy: LibraryPolicy } | { error: string } {
  const parsed = z.safeParse(libraryPolicy, json);
  const problem = parsed.success ? inconsistencyOf(parsed.data) : shapeProblem(parsed.error.issues, json);
  if (problem !== null) return { error: `${problem} The format is explained in assets/policies/README.md.` };
  if (!parsed.success) throw new Error('a file that does not parse has a problem');
  return { policy: parsed.data };
}
