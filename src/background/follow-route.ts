import { routeOf } from '../collect/route';
import { changeRoute } from '../store/visit';
import type { Move } from './follow-tabs';
import type { Parts } from './parts';
import { readPage } from './read-page';

/**
 * The tab shows another address. Whether a document came with it is not said: a new one begins a visit of its own in a
 * moment.
 */
export async function followRoute(parts: Parts, tabId: number, { url, title, at }: Move): Promise<void> {
  if (url === undefined) return;
  const route = routeOf(url);
  const state = (await parts.store.read(tabId))?.state ?? null;
  // Most changes of an address are none of the page view: nothing is written.
  if (state === null || state.route === null || state.route.key === route.key) return;
  const isNew = await parts.store.update(tabId, (tab) => changeRoute(tab, { ...route, title, at }));
  if (isNew !== true) return;
  parts.refresh(tabId);
  // What stands in one view is gone with the next: a page that changes its address is read from then on.
  await readPage(parts, tabId);
}
