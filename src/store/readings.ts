import * as z from 'zod/mini';
import { policyReading, readingRow, type PolicyReading, type ReadingRow } from '../core/domain';
import type { StorageArea } from './area';
import { readingCheckKey, readingKey, readingsKey } from './keys';
import { openItem, type ItemKind } from './versioned';

/** More than this many, or this much in all, is not kept: the longest unread goes first, what the person corrected last. */
export const maxReadings = 60;
export const maxReadingBytes = 6_000_000;

const version = 1;
const index = z.object({ schemaVersion: z.literal(version), rows: z.array(readingRow) });
const kept = z.object({ schemaVersion: z.literal(version), reading: policyReading });

export const readingsItem: ItemKind<z.infer<typeof index>> = { version, schema: index, migrations: {} };
export const readingItem: ItemKind<z.infer<typeof kept>> = { version, schema: kept, migrations: {} };

/** Every reading that is kept, in short, the newest first. */
export async function listReadings(area: StorageArea): Promise<ReadingRow[]> {
  return openItem(readingsItem, (await area.get(readingsKey))[readingsKey])?.rows ?? [];
}

/** null: not kept, or it can no longer be read. */
export async function readReading(area: StorageArea, id: string): Promise<PolicyReading | null> {
  return openItem(readingItem, (await area.get(readingKey(id)))[readingKey(id)])?.reading ?? null;
}

/** The readings of these hosts' policies. */
export async function readingRowsFor(area: StorageArea, host: string): Promise<ReadingRow[]> {
  return (await listReadings(area)).filter(({ hosts }) => hosts.includes(host));
}

/**
 * Keeps a reading in place of the one of the same id, and drops others where there is no room. Returns the ids that were
 * dropped; null: it is larger than all that may be kept, or than the room that is left where none may be dropped, and was not.
 */
export async function putReading(
  area: StorageArea,
  reading: PolicyReading,
  keptAt: number,
  mayDrop = true,
): Promise<string[] | null> {
  const row = toRow(reading, keptAt);
  if (row.bytes > maxReadingBytes) return null;
  const others = (await listReadings(area)).filter(({ id }) => id !== reading.id);
  const { held, dropped } = makeRoom(others, row.bytes);
  if (dropped.length > 0 && !mayDrop) return null;
  if (dropped.length > 0) await area.remove(dropped.flatMap((id) => [readingKey(id), readingCheckKey(id)]));
  await area.set({
    [readingKey(reading.id)]: { schemaVersion: version, reading },
    [readingsKey]: { schemaVersion: version, rows: [row, ...held] },
  });
  return dropped;
}

export async function removeReading(area: StorageArea, id: string): Promise<void> {
  const rows = (await listReadings(area)).filter((row) => row.id !== id);
  await area.set({ [readingsKey]: { schemaVersion: version, rows } });
  await area.remove([readingKey(id), readingCheckKey(id)]);
}

function toRow({ id, name, hosts, kind, source, ...reading }: PolicyReading, keptAt: number): ReadingRow {
  const { url, language, versionDate, fetchedAt } = source;
  return {
    ...{ id, name, hosts, kind, url, language, versionDate, fetchedAt, keptAt, isSupported: reading.isSupported },
    disclosures: reading.disclosures.length,
    corrections: reading.corrections.length,
    bytes: JSON.stringify({ id, name, hosts, kind, source, ...reading }).length,
  };
}

function makeRoom(rows: readonly ReadingRow[], needed: number): { held: ReadingRow[]; dropped: string[] } {
  const inOrder = [...rows].sort(
    (a, b) => Number(b.corrections > 0) - Number(a.corrections > 0) || b.keptAt - a.keptAt,
  );
  let bytes = needed;
  const fits = inOrder.map((row, at) => at < maxReadings - 1 && (bytes += row.bytes) <= maxReadingBytes);
  const dropped = inOrder.filter((_, at) => !fits[at]).map(({ id }) => id);
  return { held: rows.filter(({ id }) => !dropped.includes(id)), dropped };
}
