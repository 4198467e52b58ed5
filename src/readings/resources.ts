import type { Fact } from './fact';
import { addressKey, addressOf, type View } from './view';

/** Fields of PerformanceResourceTiming that are read; another origin's sizes and status are 0 unless it allows them. */
export interface ResourceEntry {
  name: string;
  initiatorType: string;
  startTime: number;
  encodedBodySize?: number;
  responseStatus?: number;
}

/** A request of the page's own list: redirects are hidden in it, and requests of workers are not in it. null: no address. */
export function requestFact(entry: ResourceEntry, page: Window): (Fact & { at: number }) | null {
  // The list has whole addresses, which are relative to nothing.
  const url = addressOf(entry.name, entry.name);
  if (url === null) return null;
  const { initiatorType: resourceType, responseStatus: status = null, encodedBodySize: bytes = null } = entry;
  const key = `${resourceType} ${addressKey(url)}`;
  return { kind: 'request', key, at: timeOf(entry, page), data: { url, resourceType, status, bytes } };
}

export function readResource(entry: ResourceEntry, { page, see }: View): void {
  const fact = requestFact(entry, page);
  if (fact) see(fact);
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
