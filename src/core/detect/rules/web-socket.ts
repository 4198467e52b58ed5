import type { Finding, ObservationOf } from '../../domain';
import { actorAt, actorOf, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isDistinct } from '../identifier';
import { shortVisitorName, visitorIdName } from '../identifier-names';
import { isEndless } from '../is-endless';
import { isUnnamed } from '../parameter-names';
import { defineRule } from '../rule';
import { isUnlisted } from '../technique-of-class';

/**
 * A lasting connection to a third party, over which anything can be sent without a further request; or a stream of events
 * from one that is told who the visitor is (Server-sent events; HTML, 9.2).
 * A page's own connection is how live pages work and is left out.
 * Where nobody lists it and it is not told who the visitor is, only its company's other doings say what it is there for;
 * and where the page itself opens it, and all that it is told can be read and none of it is of the visitor, it brings what
 * the page shows: a contact.
 * False positives: a third party that carries the page's own live content.
 */
export const webSocket = defineRule<'send' | 'request'>({
  id: 'web-socket',
  needs: ['send', 'request'],
  reference: 'https://websockets.spec.whatwg.org/',
  falsePositives: "A third party that carries the page's own live content, e.g. scores or chat.",
  detect(page, observations, knowledge) {
    const seen = [
      ...observations.send.filter(({ api }) => api === 'web-socket'),
      ...observations.request.filter(({ resourceType }) => resourceType === 'websocket'),
      ...observations.request.filter((one) => isEndless(one) && namesVisitor(one)),
    ];
    const isOfPage = (one: Seen): boolean => one.kind !== 'send' || actorOf(one, page, knowledge).party === 'first';
    return [...groupBy(seen, ({ url }) => hostOf(url) ?? '').values()]
      .map((group) => ({ group, actor: actorAt(group[0].url, page, knowledge) }))
      .filter(({ actor }) => actor.party === 'third')
      .filter(({ group, actor }) => !(isUnlisted(actor.facts) && group.every(isOfPage) && onlyBrings(group)))
      .map(({ group, actor }) =>
        buildFinding({ technique: 'web_socket', actor, weight: weightOf(actor, group), observations: group }),
      );
  },
});

function namesVisitor({ parameters }: ObservationOf<'request'>): boolean {
  const isName = (name: string): boolean => visitorIdName.test(name) || shortVisitorName.test(name);
  return parameters.some(({ name, value }) => isName(name) && isDistinct(value) === true);
}

type Seen = ObservationOf<'send' | 'request'>;

/**
 * Nothing that is sent over it tells of the visitor or the page, and nothing of it that has room for that is in words that
 * cannot be read. What
 * only the browser saw, as of a worker, cannot be told.
 */
function onlyBrings(group: readonly Seen[]): boolean {
  if (!group.some(({ kind }) => kind === 'send')) return false;
  const messages = group.filter((seen) => seen.kind === 'send' && seen.bytes !== null);
  const ofAddress = new Set(group.filter((seen) => !messages.includes(seen)).flatMap(namesIn));
  return !group.some(tellsOfVisit) && messages.every((seen) => namesIn(seen).some((name) => !ofAddress.has(name)));
}

/** Bytes or letters of a move in a game: they have no room for anybody. */
const mostOfMove = 4;

const namesIn = ({ parameters }: Seen): string[] => parameters.map(({ name }) => name);

function tellsOfVisit(seen: Seen): boolean {
  if (seen.kind === 'send' && (seen.holdsTypedText || seen.holdsPageContent)) return true;
  return (
    (seen.pathParts ?? []).length > 0 ||
    seen.parameters.some(
      ({ name, value, isPage }) =>
        (isUnnamed(name) && value.length > mostOfMove) || isPage || isDistinct(value) !== false,
    )
  );
}

/** What a protocol tells its lines apart by is nobody's (Engine.IO, SignalR, SockJS). */
const ofProtocol = /\/(?:socket\.io|engine\.io|signalr|sockjs)\b/i;

function weightOf(actor: Actor, seen: readonly Seen[]): Finding['weight'] {
  const tells = seen.some(
    ({ url, parameters, pathParts = [] }) =>
      !ofProtocol.test(url) && (pathParts.length > 0 || parameters.some(({ value }) => isDistinct(value) === true)),
  );
  return isUnlisted(actor.facts) && !tells ? 'ordinary' : 'tracking';
}
