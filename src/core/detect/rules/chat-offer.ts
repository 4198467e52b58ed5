import type { ObservationOf } from '../../domain';
import { actorAt, actorOf, byBehaviour, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { pathOf } from '../../../lib/path-of';
import { defineRule } from '../rule';
import { isUnlisted } from '../technique-of-class';

type Line = ObservationOf<'send' | 'request'>;

/**
 * A button that opens a chat, beside a line to a third party that is open before anybody presses it (RFC 6455): who answers
 * hears of the visit at once; or beside a third party's script that asks its own server for a conversation. A chat in a frame is told by its frame, a listed service by its list.
 * False positives: a page's own chat beside a third party's line for something else.
 */
export const chatOffer = defineRule<'offer' | Line['kind']>({
  id: 'chat-offer',
  needs: ['offer', 'send', 'request'],
  reference: 'https://www.rfc-editor.org/rfc/rfc6455',
  falsePositives: "A page's own chat beside a third party's line for something else.",
  detect(page, observations, knowledge) {
    const offers = observations.offer.filter(({ offer }) => offer === 'chat');
    if (offers.length === 0) return [];
    const lines: Line[] = [
      ...observations.send.filter(({ api }) => api === 'web-socket'),
      ...observations.request.filter(({ resourceType }) => resourceType === 'websocket'),
    ];
    const talks = observations.send.filter(
      ({ api, url }) => (api === 'fetch' || api === 'xhr') && ofTalk.test(pathOf(url)),
    );
    const open = [...lines, ...talks]
      .filter(({ url }) => hostOf(url) !== null)
      .map((seen) => ({ seen, actor: actorAt(seen.url, page, knowledge), maker: actorOf(seen, page, knowledge) }))
      .filter(({ seen, actor, maker }) => isUnlistedThird(actor) && (maker.party === 'third' || isLineUnclaimed(seen)));
    return [...groupBy(open, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'chat_widget',
        actor: group[0].actor,
        purposes: byBehaviour('service'),
        weight: 'ordinary',
        observations: [...offers, ...group.map(({ seen }) => seen)],
      }),
    );
  },
});

/** "/v1/conversations", "/chat/messages". */
const ofTalk = /\/(?:conversations?|chats?|messages|threads|dialogs?|assistants?)(?:\/|$)/i;

/** A line may be opened without a script that could be named. */
const isLineUnclaimed = (seen: Line): boolean =>
  seen.scriptUrl === null && !(seen.kind === 'send' && seen.api !== 'web-socket');

const isUnlistedThird = ({ party, facts }: Actor): boolean => party === 'third' && isUnlisted(facts);
