import type { ObservationOf, Parameter } from '../../domain';
import { actorAt, actorOf, byBehaviour, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { pathOf } from '../../../lib/path-of';
import { isDistinct } from '../identifier';
import { unansweredBy } from '../is-unanswered';
import { plainName } from '../parameter-names';
import { defineRule } from '../rule';
import { techniqueNamed } from '../technique-named';
import { isUnlisted } from '../technique-of-class';
import { tellsPage } from '../tells-page';

type Send = ObservationOf<'send'>;
type Line = Send | ObservationOf<'request'>;
type Frame = ObservationOf<'element'>;

const fewestAsked = 3;

/**
 * A button that opens a chat, beside a line to a third party that is open before anybody presses it (RFC 6455): who answers
 * hears of the visit at once; or beside a third party's script that asks its own server for a conversation. A box that
 * messages alone are written into offers one as well, and beside it also a third party's script that asks its own server
 * again and again what is new in one conversation. A chat in a frame is told by its frame,
 * one that is not shown yet by the path of its frame beside the button, a listed service by its list.
 * False positives: a page's own chat beside a third party's line for something else.
 */
export const chatOffer = defineRule<'offer' | 'form' | (Line | Frame)['kind']>({
  id: 'chat-offer',
  needs: ['offer', 'form', 'send', 'request', 'element'],
  reference: 'https://www.rfc-editor.org/rfc/rfc6455',
  falsePositives: "A page's own chat beside a third party's line for something else.",
  detect(page, observations, knowledge) {
    const boxes = observations.form.filter(isMessageBox);
    const offers = [...observations.offer.filter(({ offer }) => offer === 'chat'), ...boxes];
    if (offers.length === 0) return [];
    const lines: Line[] = [
      ...observations.send.filter(({ api }) => api === 'web-socket'),
      ...observations.request.filter(({ resourceType }) => resourceType === 'websocket'),
    ];
    const calls = observations.send.filter(({ api }) => api === 'fetch' || api === 'xhr');
    const isUnanswered = unansweredBy(observations.request);
    const asksAgain = (seen: Send): boolean =>
      boxes.length > 0 &&
      seen.count >= fewestAsked &&
      seen.parameters.some(isOfConversation) &&
      knowledge.isSameParty(actorOf(seen, page, knowledge).host, hostOf(seen.url) ?? '') &&
      !tellsPage(seen) &&
      !isUnanswered(seen);
    const talks = calls.filter((seen) => ofTalk.test(pathOf(seen.url)) || asksAgain(seen));
    const frames = observations.element.filter(
      ({ element, url }) => element === 'iframe' && techniqueNamed(url) === 'chat_widget',
    );
    const open = [...lines, ...talks, ...frames]
      .filter(({ url }) => hostOf(url) !== null)
      .map((seen) => ({ seen, actor: actorAt(seen.url ?? '', page, knowledge), maker: actorOf(seen, page, knowledge) }))
      .filter(
        ({ seen, actor, maker }) =>
          isUnlistedThird(actor) && (maker.party === 'third' || seen.kind === 'element' || isLineUnclaimed(seen)),
      );
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

/** Which conversation it is, or up to where one knows it. */
const isOfConversation = ({ name, value }: Parameter): boolean =>
  isDistinct(value) === true || /^(?:after|since|cursor|offset|seq|last\w*)$/.test(plainName(name));

/** One field for messages, which a script sends, and nothing that says who writes. */
function isMessageBox({ method, fields }: ObservationOf<'form'>): boolean {
  const shown = fields.filter(({ isHidden }) => !isHidden);
  return method === 'script' && shown.length === 1 && shown[0]?.asksFor === 'message';
}

/** A line may be opened without a script that could be named. */
const isLineUnclaimed = (seen: Line): boolean =>
  seen.scriptUrl === null && !(seen.kind === 'send' && seen.api !== 'web-socket');

const isUnlistedThird = ({ party, facts }: Actor): boolean => party === 'third' && isUnlisted(facts);
