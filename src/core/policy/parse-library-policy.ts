import * as z from 'zod/mini';
import { libraryPolicy, type LibraryPolicy, type Reason } from '../domain';
import { inconsistencyOf } from './inconsistency';
import { shapeProblem } from './shape-problem';

/** Parses a library file. Returns the policy, or which field is wrong, in which way, and what to do: one message each. */
export function parseLibraryPolicy(json: unknown): { policy: LibraryPolicy } | { problems: Reason[] } {
  const parsed = z.safeParse(libraryPolicy, json);
  const problem = parsed.success ? inconsistencyOf(parsed.data) : shapeProblem(parsed.error.issues, json);
  if (problem !== null)
    return { problems: [problem, { key: 'problem.file.explained', params: { file: 'assets/policies/README.md' } }] };
  if (!parsed.success) throw new Error('a file that does not parse has a problem');
  return { policy: parsed.data };
}
