import type { Knowledge, ObservationsByKind } from '../domain';
import { actorAt, actorOf, siteAt, type Actor } from './actor';
import { isDistinct } from './identifier';
import type { PageContext } from './rule';
import { carriesSomething } from './watching';

export type ToldKind = 'send' | 'request' | 'cookie-write';

/**
 * Losses among which something may have been told. The page's own list of requests, when it is full, loses none of these:
 * it knows no methods.
 */
const hidesTelling = /^(?:send|cookie-write|message) |^request quota$/;

/**
 * Returns whether what a script reads can be told on. What the page's own scripts only show, or lay the page out by, tells
 * nobody apart, unless they tell anybody anything; what a third party's script tells its own house is not theirs. A third
 * party has no page to lay out. What was lost may have told of it: a flood hides no reading.
 */
export function isToldOn(
  observations: Pick<ObservationsByKind, ToldKind>,
  page: PageContext,
  knowledge: Knowledge,
): (actor: Actor) => boolean {
  const isOfOthers = (send: ObservationsByKind['send'][number]): boolean => {
    const script = actorOf(send, page, knowledge);
    return script.party === 'third' && knowledge.siteOf(script.host) === siteAt(send.url, knowledge);
  };
  const isAnythingTold =
    [...page.lost].some((loss) => hidesTelling.test(loss)) ||
    observations.send.some((send) => carriesSomething(send) && !isOfOthers(send)) ||
    // What a worker sends is heard by the browser alone.
    observations.request.some(
      ({ method, resourceType, url }) =>
        method === 'POST' && resourceType !== 'main_frame' && actorAt(url, page, knowledge).party === 'first',
    ) ||
    observations['cookie-write'].some(
      (cookie) => isDistinct(cookie.value) === true && actorOf(cookie, page, knowledge).party === 'first',
    );
  return ({ party }) => party === 'third' || isAnythingTold;
}
