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
 * party has no page to lay out. What was lost may have told of it: a flood hides no reading. What was told once only, and
 * before a script began to read (`since`), did not tell of it.
 */
export function isToldOn(
  observations: Pick<ObservationsByKind, ToldKind>,
  page: PageContext,
  knowledge: Knowledge,
): (actor: Actor, since?: number) => boolean {
  const isOfOthers = (send: ObservationsByKind['send'][number]): boolean => {
    const script = actorOf(send, page, knowledge);
    return script.party === 'third' && knowledge.siteOf(script.host) === siteAt(send.url, knowledge);
  };
  const isLost = [...page.lost].some((loss) => hidesTelling.test(loss));
  const told = [
    ...observations.send.filter((send) => carriesSomething(send) && !isOfOthers(send)),
    // What a worker sends is heard by the browser alone.
    ...observations.request.filter(
      ({ method, resourceType, url }) =>
        method === 'POST' && resourceType !== 'main_frame' && actorAt(url, page, knowledge).party === 'first',
    ),
    ...observations['cookie-write'].filter(
      (cookie) => isDistinct(cookie.value) === true && actorOf(cookie, page, knowledge).party === 'first',
    ),
  ];
  return ({ party }, since = 0) =>
    party === 'third' || isLost || told.some(({ at, count }) => at >= since || count > 1);
}
