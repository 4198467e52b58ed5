import type { Knowledge, ObservationsByKind } from '../domain';
import { actorAt, actorOf, siteAt, type Actor } from './actor';
import { isDistinct } from './identifier';
import type { PageContext } from './rule';
import { carriesSomething } from './watching';

export type ToldKind = 'send' | 'request' | 'cookie-write';

/** Where one of these was lost, nobody can say that nothing was told. */
const toldKinds: readonly string[] = ['send', 'request', 'cookie-write', 'message'];

/**
 * Returns whether what a script reads can be told on. What the page's own scripts only show, or lay the page out by, tells
 * nobody apart, unless they tell anybody anything; what a third party's script tells its own house is not theirs. A third
 * party has no page to lay out.
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
    toldKinds.some((kind) => page.lost.has(kind)) ||
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
