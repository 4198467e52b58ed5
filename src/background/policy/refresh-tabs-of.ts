import { pageHostOf } from '../access';
import type { Parts } from '../parts';

/** What the pages of these hosts are held against has changed. */
export async function refreshTabsOf({ store, refresh }: Parts, hosts: readonly string[]): Promise<void> {
  for (const tabId of await store.tabIds()) {
    const url = (await store.read(tabId))?.state?.url;
    if (hosts.includes(pageHostOf(url))) refresh(tabId);
  }
}
