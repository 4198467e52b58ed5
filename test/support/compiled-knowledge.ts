import { fileURLToPath } from 'node:url';
import type { Knowledge, LibraryPolicy } from '../../src/core/domain';
import { buildKnowledge } from '../../src/core/knowledge';
import type { KnowledgeTables } from '../../src/core/knowledge/tables';
import { compileKnowledge } from '../../src/tools/compile-knowledge.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const compiled = compileKnowledge(root);
// The compiler is plain JavaScript: what it gives is held against the type by the tests of the tables.
export const tables = compiled.tables as unknown as KnowledgeTables;

/** The knowledge as it is shipped. */
export function knowledgeWith(...policies: LibraryPolicy[]): Knowledge {
  return buildKnowledge(tables, policies);
}
