import type { Knowledge, LibraryPolicy } from '../core/domain';
import { buildKnowledge } from '../core/knowledge';
import type { KnowledgeTables } from '../core/knowledge/tables';
import { browser } from '../lib/browser';
import type { Output } from '../messaging/protocol';
import { readPolicies } from '../store/policies';
import { local } from './areas';

/** The policy library as bundled; test/unit/core/policy holds every file against its schema, so it is not parsed again here. */
const bundled = Object.values(
  import.meta.glob<LibraryPolicy>('../../assets/policies/*.json', { eager: true, import: 'default' }),
);

let tables: Promise<KnowledgeTables> | null = null;
let knowledge: Promise<Knowledge> | null = null;

/** Compiled with the extension and read from its own package, so trusted as built. */
export function loadTables(): Promise<KnowledgeTables> {
  tables ??= fetch(browser.runtime.getURL('/knowledge/tables.json')).then((answer) => answer.json());
  tables.catch(() => (tables = null));
  return tables;
}

/** The look-ups with every known policy; one of the person's own replaces the bundled one of its id. */
export function loadKnowledge(): Promise<Knowledge> {
  knowledge ??= Promise.all([loadTables(), describePolicies()]).then(([rows, { policies }]) =>
    buildKnowledge(rows, policies),
  );
  knowledge.catch(() => (knowledge = null));
  return knowledge;
}

/** The policies have changed: the next look-up reads them again. */
export function forgetKnowledge(): void {
  knowledge = null;
}

/** Every known policy, and which of them came from where. */
export async function describePolicies(): Promise<Output<'policies.list'>> {
  const added = await readPolicies(local);
  const ownIds = added.map(({ id }) => id);
  return {
    policies: [...bundled.filter(({ id }) => !ownIds.includes(id)), ...added],
    ownIds,
    bundledIds: bundled.map(({ id }) => id),
  };
}
