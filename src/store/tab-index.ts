import * as z from 'zod/mini';
import type { ItemKind } from './versioned';

const version = 1;
export const tabIndexKey = 'tabs';

/** Which tabs have something stored, how much, and when it last changed: all that eviction needs. */
export const tabIndex = z.object({
  schemaVersion: z.literal(version),
  tabs: z.record(
    z.string(),
    z.object({ bytes: z.number(), glanceBytes: z.number(), at: z.number(), glanceAt: z.number() }),
  ),
});
export type TabIndex = z.infer<typeof tabIndex>;
export const tabIndexItem: ItemKind<TabIndex> = { version, schema: tabIndex, migrations: {} };

/** Returns the tabs to give up, oldest first, so that the rest fits; never the one that is being written. */
export function tabsToEvict(index: TabIndex, maximumBytes: number, writing: ReadonlySet<number>): number[] {
  let total = Object.values(index.tabs).reduce((sum, tab) => sum + sizeOf(tab), 0);
  const oldestFirst = Object.entries(index.tabs).sort(([, first], [, second]) => first.at - second.at);
  const evicted: number[] = [];
  for (const [id, tab] of oldestFirst) {
    if (total <= maximumBytes) break;
    if (writing.has(Number(id))) continue;
    evicted.push(Number(id));
    total -= sizeOf(tab);
  }
  return evicted;
}

const sizeOf = (tab: TabIndex['tabs'][string]): number => tab.bytes + tab.glanceBytes;
