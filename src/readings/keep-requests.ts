import type { Desk } from '../messaging/desk';
import { requestFact } from './resources';

const mostCounted = 4000;
/** So many entries of the list's 250 and it may soon be full. */
const nearlyFull = 180;

/**
 * The page's own list of requests is read when somebody asks; until then it stands in the page. Here it is kept where it
 * would be gone by then: the list has room for 250, and the one at which it is full is in it no more (Resource Timing,
 * 4.5), with others that end at the same moment; a frame can be taken out of its page, and what it says as it goes comes to nobody.
 */
export function keepRequests(page: Window, desk: Desk): void {
  const { performance } = page;
  const counts = new Map<string, number>();
  const keep = (entries: PerformanceEntryList): void => {
    // Whoever reads the page follows the list as well.
    if (desk.look) return;
    // As the type asked for.
    for (const entry of entries as PerformanceResourceTiming[]) {
      const fact = requestFact(entry, page);
      if (fact === null) continue;
      const key = `${fact.kind} ${fact.key}`.slice(0, 1024);
      const count = (counts.get(key) ?? 0) + 1;
      if (count > 1 || counts.size < mostCounted) counts.set(key, count);
      desk.add({ ...fact, key, count, scriptUrl: null });
    }
  };
  const keepAll = (): void => {
    counts.clear();
    keep(performance.getEntriesByType('resource'));
  };
  let isFollowed = false;
  const follow = (): void => {
    if (isFollowed) return;
    isFollowed = true;
    keepAll();
    new PerformanceObserver((list) => keep(list.getEntries())).observe({ type: 'resource' });
  };
  const onFull = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    performance.removeEventListener('resourcetimingbufferfull', onFull);
    // Nobody has seen the one at which the list was full: one at least.
    if (!isFollowed && !desk.look) desk.discard('request', 'cap', 1);
    follow();
  };
  const followIfLong = ({ isTrusted }: Event): void => {
    if (isTrusted && performance.getEntriesByType('resource').length > nearlyFull) follow();
  };
  performance.addEventListener('resourcetimingbufferfull', onFull);
  page.addEventListener('DOMContentLoaded', followIfLong, true);
  page.addEventListener('load', (event) => {
    followIfLong(event);
    if (!event.isTrusted || page.top === page) return;
    if (!isFollowed) keepAll();
    void desk.deliver();
  });
  // Before the outbox hears of it, which then sends what it has.
  if (page.top !== page)
    page.addEventListener('pagehide', ({ isTrusted }) => isTrusted && !isFollowed && keepAll(), true);
}
