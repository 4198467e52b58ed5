import type * as z from 'zod/mini';

/** A kind of stored item: its schema now, and how each earlier version becomes the next. */
export interface ItemKind<T> {
  readonly version: number;
  readonly schema: z.ZodMiniType<T>;
  /** Keyed by the version that it starts from; items without a version count as 0. */
  readonly migrations: Readonly<Record<number, (earlier: Record<string, unknown>) => Record<string, unknown>>>;
}

/** Opens a stored item, lifted step by step from the version it was written in. null: none there, or not to be read. */
export function openItem<T>(kind: ItemKind<T>, stored: unknown): T | null {
  if (typeof stored !== 'object' || stored === null) return null;
  let item: Record<string, unknown> = { ...stored };
  for (let version = versionOf(item); version < kind.version; version++) {
    const migrate = kind.migrations[version];
    if (!migrate) return null;
    item = { ...migrate(item), schemaVersion: version + 1 };
  }
  const parsed = kind.schema.safeParse(item);
  return parsed.success ? parsed.data : null;
}

function versionOf(item: Record<string, unknown>): number {
  const version = item['schemaVersion'];
  return typeof version === 'number' ? version : 0;
}
