import type { LibraryPolicy } from '../../src/core/domain';
import { reasonsInWords } from '../../src/core/export/reasons-in-words';
import { parseLibraryPolicy } from '../../src/core/policy/parse-library-policy';
import { readJson } from './read-json';
import { wordsIn } from './words';

/** Reads and checks a policy file of this repository, by its path from the root. */
export function readPolicy(path: string): LibraryPolicy {
  const parsed = parseLibraryPolicy(readJson(path));
  if ('problems' in parsed) throw new Error(`${path}: ${reasonsInWords(parsed.problems, wordsIn('en'))}`);
  return parsed.policy;
}
