import { createLedger } from './ledger';
import { readResource } from './resources';
import { viewOf } from './view';
import type { Desk } from '../messaging/desk';

/**
 * The page's own list of requests is read when somebody asks; until then it stands in the page. Here it is kept where it
 * would be gone by then: the list has room for 250 (Resource Timing, 4.5), and a frame can be taken out of its page.
 */
export function keepRequests(page: Window, desk: Desk): void {
  const { performance } = page;
  const ledger = createLedger(desk.add, desk.discard);
  const keep = (entries: PerformanceEntryList): void => {
    const view = viewOf(page, ledger.happened);
    for (const entry of entries as PerformanceResourceTiming[]) readResource(entry, view); // as the type asked for
  };
  const keepAll = (): void => keep(performance.getEntriesByType('resource'));
  const onFull = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    performance.removeEventListener('resourcetimingbufferfull', onFull);
    if (desk.look) return;
    keepAll();
    new PerformanceObserver((list) => keep(list.getEntries())).observe({ type: 'resource' });
  };
  performance.addEventListener('resourcetimingbufferfull', onFull);
  // Before the outbox hears of it, which then sends what it has.
  const onHide = ({ isTrusted }: Event): void => void (isTrusted && !desk.look && keepAll());
  if (page.top !== page) page.addEventListener('pagehide', onHide, true);
}
