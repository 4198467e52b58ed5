import { nameKey } from './name-key';
import type { KnowledgeTables } from './tables';

/** Builds the look-up of organisations by the names that they go by: ours, and those that `aliases` has of them. */
export function buildNames({
  entities,
  aliases,
}: Pick<KnowledgeTables, 'entities' | 'aliases'>): (name: string) => string | null {
  const byKey = new Map<string, string>();
  const add = (name: string, entity: string | undefined): void => {
    const key = nameKey(name);
    if (key !== '' && entity !== undefined && !byKey.has(key)) byKey.set(key, entity);
  };
  for (const entity of entities) add(entity, entity);
  for (const [name, place] of aliases) add(name, entities[place]);
  return (name) => byKey.get(nameKey(name)) ?? null;
}
