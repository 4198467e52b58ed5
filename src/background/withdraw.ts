import { hasHost, pageHostOf, readGrants } from './access';
import type { Parts } from './parts';
import { isWatched } from './watch';

/** Why such a visit has ended, as a message key. */
export const withdrawn = 'visit.ended.withdrawn';

/** Whether what scripts in this page tell may be taken: its host is granted, or a click lets them in. */
export async function mayBeHeard(parts: Parts, tabId: number, pageUrl: string): Promise<boolean> {
  if (hasHost(await readGrants(), pageHostOf(pageUrl))) return true;
  return (await isWatched(tabId)) || (await parts.awaited.has(tabId));
}

/** Access was taken back: of pages that it was for, the report holds what was seen until now, and says so. */
export async function endWithdrawn(parts: Parts): Promise<void> {
  const grants = await readGrants();
  for (const tabId of await parts.store.tabIds()) {
    if (await isWatched(tabId)) continue;
    await parts.store.update(tabId, ({ state }) => {
      if (state === null || state.mode === 'snapshot' || state.endedBy !== null) return;
      if (hasHost(grants, pageHostOf(state.url))) return;
      state.endedBy = withdrawn;
      state.lastAt = Date.now();
    });
    parts.refresh(tabId);
  }
}
