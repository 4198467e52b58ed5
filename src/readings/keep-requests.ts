import type { Desk } from '../messaging/desk';
import { requestFact } from './resources';

const mostCounted = 4000;

/**
 * The page's own list of requests is read when somebody asks; until then it stands in the page. Here it is kept where it
 * would be gone by then: the list has room for 250 (Resource Timing, 4.5), and a frame can be taken out of its page.
 */
export function keepRequests(page: Window, desk: Desk): void {
  const { performance } = page;
  const counts = new Map<string, number>();
  let isFull = false;
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
  const onFull = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    performance.removeEventListener('resourcetimingbufferfull', onFull);
    isFull = true;
    keepAll();
    new PerformanceObserver((list) => keep(list.getEntries())).observe({ type: 'resource' });
  };
  performance.addEventListener('resourcetimingbufferfull', onFull);
  // Before the outbox hears of it, which then sends what it has.
  if (page.top !== page) page.addEventListener('pagehide', ({ isTrusted }) => isTrusted && !isFull && keepAll(), true);
}
