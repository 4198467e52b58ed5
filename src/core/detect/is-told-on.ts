import { hostOf } from '../../lib/host-of';
import type { Knowledge, ObservationsByKind } from '../domain';
import { actorAt, actorOf } from './actor';
import { isDistinct } from './identifier';
import type { PageContext } from './rule';

export type ToldKind = 'send' | 'request' | 'cookie-write';

/**
 * Whether the page's own scripts tell anybody anything. What they read and only show, or lay the page out by, tells
 * nobody apart. What a third party's script tells its own house is left out: that is not theirs.
 */
export function isAnythingTold(
  observations: Pick<ObservationsByKind, ToldKind>,
  page: PageContext,
  knowledge: Knowledge,
): boolean {
  const isOfOthers = (send: ObservationsByKind['send'][number]): boolean => {
    const script = actorOf(send, page, knowledge);
    const receiver = hostOf(send.url) ?? page.host;
    return script.party === 'third' && knowledge.siteOf(script.host) === knowledge.siteOf(receiver);
  };
  const carries = ({ bytes, parameters, pathParts = [] }: ObservationsByKind['send'][number]): boolean =>
    (bytes ?? 0) > 0 || parameters.length > 0 || pathParts.length > 0;
  return (
    observations.send.some((send) => carries(send) && !isOfOthers(send)) ||
    // What a worker sends is heard by the browser alone.
    observations.request.some(
      ({ method, url }) => method === 'POST' && actorAt(url, page, knowledge).party === 'first',
    ) ||
    observations['cookie-write'].some(({ value }) => isDistinct(value) === true)
  );
}
