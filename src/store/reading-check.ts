import * as z from 'zod/mini';
import { readingCheck, type PolicyReading, type ReadingCheck } from '../core/domain';
import type { StorageArea } from './area';
import { readingCheckKey } from './keys';
import { openItem, type ItemKind } from './versioned';

const version = 1;
const kept = z.object({ schemaVersion: z.literal(version), check: readingCheck });
export const readingCheckItem: ItemKind<z.infer<typeof kept>> = { version, schema: kept, migrations: {} };

/** What the last check of a reading found; null: it was never checked, or was read again since. */
export async function readCheck(
  area: StorageArea,
  { id, source }: Pick<PolicyReading, 'id' | 'source'>,
): Promise<ReadingCheck | null> {
  const key = readingCheckKey(id);
  const check = openItem(readingCheckItem, (await area.get(key))[key])?.check ?? null;
  return check?.ofHash === source.hash ? check : null;
}

export async function putCheck(area: StorageArea, id: string, check: ReadingCheck): Promise<void> {
  await area.set({ [readingCheckKey(id)]: { schemaVersion: version, check } });
}
