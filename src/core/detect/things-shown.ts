import type { Knowledge, ObservationOf } from '../domain';
import { hostOf } from '../../lib/host-of';
import { actorAt } from './actor';
import { thingParameter, thingSegment } from './identifier-names';
import type { PageContext } from './rule';

type Request = ObservationOf<'request'>;
type Carrier = Request | ObservationOf<'send' | 'image'>;

/**
 * Returns the keyed sketches of what the page's own address says that it shows: kept to be opened again, they are nobody's.
 * What a third party is told by itself is left out: whom it means, the page alone cannot say.
 */
export function thingsShown(
  requests: readonly Request[],
  sent: readonly Carrier[],
  page: PageContext,
  knowledge: Knowledge,
): ReadonlySet<string> {
  const arrivals = requests.filter(
    ({ resourceType, url }) => resourceType === 'main_frame' && hostOf(url) === page.host,
  );
  const named = arrivals.flatMap(({ parameters }) => parameters.filter(({ name }) => thingParameter.test(name)));
  const things = new Set([...named.flatMap(({ value }) => value.hash ?? []), ...arrivals.flatMap(thingsInPath)]);
  for (const { url, parameters } of [...requests, ...sent]) {
    const told = parameters.flatMap(({ value }) => value.hash ?? []).filter((hash) => things.has(hash));
    if (told.length === 0 || actorAt(url, page, knowledge).party === 'first') continue;
    for (const hash of told) things.delete(hash);
  }
  return things;
}

/** Which part stood where is not kept: they count where whatever looked like an identifier stands after a word for a thing. */
export function thingsInPath({
  url,
  pathParts = [],
}: {
  readonly url: string;
  readonly pathParts?: readonly string[] | undefined;
}): readonly string[] {
  const segments = url.split('/');
  const before = segments.flatMap((segment, index) => (segment.includes('{id}') ? [segments[index - 1] ?? ''] : []));
  return before.length >= pathParts.length && before.every((word) => thingSegment.test(word)) ? pathParts : [];
}
