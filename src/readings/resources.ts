import { addressKey, addressOf, type View } from './view';

/** Fields of PerformanceResourceTiming that are read; another origin's sizes and status are 0 unless it allows them. */
export interface ResourceEntry {
  name: string;
  initiatorType: string;
  startTime: number;
  encodedBodySize?: number;
  responseStatus?: number;
}

/** A request of the page's own list: redirects are hidden in it, and requests of workers are not in it. */
export function readResource(entry: ResourceEntry, view: View): void {
  const url = addressOf(entry.name, view.base);
  if (url === null) return;
  const { initiatorType: resourceType } = entry;
  view.see({
    kind: 'request',
    key: `${resourceType} ${addressKey(url)}`,
    at: timeOf(entry, view.page),
    data: { url, resourceType, status: entry.responseStatus ?? null, bytes: entry.encodedBodySize ?? null },
  });
}

/** The page's own address as it was asked for, which a script may have tidied up since. */
export function readNavigation(view: View): void {
  const { page, isTop } = view;
  if (!isTop) return;
  const [entry] = page.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]; // as the type asks
  const asked = addressOf(entry?.name ?? null, view.base) ?? addressOf(page.location.href, view.base);
  if (asked === null) return;
  view.see({
    kind: 'request',
    key: `navigation ${addressKey(asked)}`,
    at: timeOf({ startTime: 0 }, page),
    data: { url: asked, resourceType: 'navigation', status: entry?.responseStatus ?? null, bytes: null },
  });
}

const timeOf = ({ startTime }: { startTime: number }, { performance }: Window): number =>
  Math.round(performance.timeOrigin + startTime);
