import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge, LibraryPolicy } from '../core/domain';
import { buildKnowledge } from '../core/knowledge';
import type { KnowledgeTables } from '../core/knowledge/tables';
import { noBrowser } from './failure';
import { readPolicy } from './read-input';

/** The policy library as bundled, and the person's own; one of theirs replaces an earlier one of its id. */
export function loadPolicies(root: string, own: readonly LibraryPolicy[] = []): LibraryPolicy[] {
  const folder = join(root, 'assets/policies');
  const bundled = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readPolicy(join(folder, name), root));
  return [...new Map([...bundled, ...own].map((policy) => [policy.id, policy])).values()];
}

/** The same look-ups as in the extension, from the same compiled tables. */
export function loadKnowledge(root: string, policies: LibraryPolicy[]): Knowledge {
  return buildKnowledge(loadTables(root), policies);
}

export function loadTables(root: string): KnowledgeTables {
  const file = join(root, '.output/knowledge/tables.json');
  if (!existsSync(file)) throw noBrowser(`The knowledge is not compiled (${file} is missing); run "npm run build".`);
  return JSON.parse(readFileSync(file, 'utf8')) as KnowledgeTables; // compiled by our own build
}
