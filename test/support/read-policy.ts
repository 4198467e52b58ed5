import type { LibraryPolicy } from '../../src/core/domain';
import { parseLibraryPolicy } from '../../src/core/policy/parse-library-policy';
import { readJson } from './read-json';

/** Reads and checks a policy file of this repository, by its path from the root. */
export function readPolicy(path: string): LibraryPolicy {
  const parsed = parseLibraryPolicy(readJson(path));
  if ('error' in parsed) throw new Error(`${path}: ${parsed.error}`);
  return parsed.policy;
}
