import type { Artifacts, Observation, PageView } from '../domain';
import { withoutFragment } from '../../lib/without-fragment';

/**
 * Returns what was collected of one page view of a document that changed its address without a load: what was seen in
 * it, and what lasts from before: what is stored, and scripts that go on running. Of one view only, or of all together:
 * the artifacts as they are.
 */
export function inView(artifacts: Artifacts): Artifacts {
  const { page, observations } = artifacts;
  const { views = [], view } = page;
  if (views.length < 2 || view === 'all') return artifacts;
  const index = view === undefined ? views.length - 1 : indexOf(views, view);
  const shown = views[index] as PageView; // indexOf gives one that is there
  const next = views[index + 1];
  const url = withoutFragment(shown.url);
  const ownUrls = new Set(views.map((one) => withoutFragment(one.url)));
  const place = (one: Observation): Observation => (ownUrls.has(one.frameUrl) ? { ...one, frameUrl: url } : one);
  return {
    ...artifacts,
    page: {
      ...page,
      url,
      requestedUrl: index === 0 ? page.requestedUrl : url,
      title: next === undefined ? page.title || shown.title : shown.title,
      startedAt: shown.at,
      durationMs: Math.max(0, (next?.at ?? page.startedAt + page.durationMs) - shown.at),
      endedBy: next === undefined ? page.endedBy : null,
      view: shown.number,
    },
    observations: datedCookies(observations).flatMap((one) => {
      const seen = seenInView(one, views, index);
      return seen === null ? [] : [place(seen)];
    }),
  };
}

/** Returns the place in the list of the view that holds this number: its own, or the one that it was joined to. */
function indexOf(views: readonly PageView[], number: number): number {
  return Math.max(
    0,
    views.findLastIndex((one) => one.number <= number),
  );
}

function seenInView(one: Observation, views: readonly PageView[], index: number): Observation | null {
  const { seenIn = [], ...rest } = one;
  const sights = sightsOf({ at: one.at, count: one.count, seenIn }, views);
  const own = sights.get(index);
  // Told again and not counted, as what still stands in the page is, it was seen once at least.
  const once = Math.min(one.count, 1);
  if (!isLasting(one)) return own === undefined ? null : { ...rest, at: own.at, count: Math.max(own.count, once) };
  const earlier = [...sights].filter(([place]) => place <= index);
  if (earlier.length === 0) return null;
  return {
    ...rest,
    count: Math.max(
      once,
      earlier.reduce((sum, [, { count }]) => sum + count, 0),
    ),
  };
}

interface Sight {
  at: number;
  count: number;
}

/** When and how often it was seen in each view, by the view's place in the list. */
function sightsOf(
  { at, count, seenIn }: Sight & { seenIn: NonNullable<Observation['seenIn']> },
  views: readonly PageView[],
): Map<number, Sight> {
  const later = seenIn.reduce((sum, sight) => sum + sight.count, 0);
  const first = views.findLastIndex((view) => view.at <= at);
  const all = seenIn.map((sight) => [indexOf(views, sight.view), sight] as const);
  const isMarked = all.some(([place]) => place === Math.max(0, first));
  if (!isMarked || count > later) all.push([Math.max(0, first), { view: 0, at, count: Math.max(0, count - later) }]);
  const sights = new Map<number, Sight>();
  for (const [place, sight] of all) {
    const before = sights.get(place);
    sights.set(place, {
      at: Math.min(sight.at, before?.at ?? Infinity),
      count: sight.count + (before?.count ?? 0),
    });
  }
  return sights;
}

const lastingKinds: ReadonlySet<Observation['kind']> = new Set([
  ...(['cookie-write', 'cookie-header', 'cookie-stored', 'storage-write', 'storage-item', 'named-store'] as const),
  ...(['signal', 'log-fields', 'policy-link'] as const),
]);

/** What was set up once goes on: who listens is told of everything that happens later. */
const lastingCalls: ReadonlySet<string> = new Set(['listener', 'mutation-observer', 'window.name']);

function isLasting(one: Observation): boolean {
  switch (one.kind) {
    case 'element':
      return one.element === 'script';
    case 'request':
      return one.resourceType === 'script';
    case 'api-call':
      return lastingCalls.has(one.api);
    default:
      return lastingKinds.has(one.kind);
  }
}

/** The browser's store does not say since when it holds a cookie; whoever was seen setting it does. */
function datedCookies(observations: readonly Observation[]): Observation[] {
  const setAt = new Map<string, number>();
  for (const one of observations)
    if (one.kind === 'cookie-write' || one.kind === 'cookie-header') {
      const key = `${one.host} ${one.name}`;
      setAt.set(key, Math.min(one.at, setAt.get(key) ?? Infinity));
    }
  return observations.map((one) => {
    const at = one.kind === 'cookie-stored' ? setAt.get(`${one.host} ${one.name}`) : undefined;
    return at === undefined ? one : { ...one, at };
  });
}
