import type { Knowledge, ObservationOf, ObservationsByKind } from '../domain';
import { actorAt, actorOf, siteAt, type Actor } from './actor';
import { textIn, type ApiCall } from './calls';
import { groupBy } from '../../lib/group-by';
import { hostOf } from '../../lib/host-of';
import { tellsClicks, tellsWay } from './places';
import type { PageContext } from './rule';

type Send = ObservationOf<'send'>;
type Request = ObservationOf<'request'>;

/** What the scripts of a third party's host, or one script of the page, watch on the whole page, and what they send. */
export interface Watcher {
  /** Whose it is. A recorder that the page itself serves is its who receives what is recorded. */
  readonly actor: Actor;
  readonly isServedByPage: boolean;
  /** Kinds of input that it listens to on the document, its body or the window. */
  readonly inputs: ReadonlySet<string>;
  /** What it is told of when the document changes: frameworks ask for new elements, recorders for all three. */
  readonly observed: ReadonlySet<'elements' | 'attributes' | 'text'>;
  readonly watching: readonly ApiCall[];
  /** Whether it listens on a picture as well, as what is drawn or played on does. */
  readonly hearsCanvas: boolean;
  readonly sends: readonly (Send | Request)[];
}

const inputOf: Readonly<Record<string, string>> = {
  mousemove: 'move',
  pointermove: 'move',
  touchmove: 'move',
  mousedown: 'press',
  mouseup: 'press',
  pointerdown: 'press',
  pointerup: 'press',
  touchstart: 'press',
  touchend: 'press',
  click: 'press',
  dblclick: 'press',
  mouseover: 'move',
  scroll: 'scroll',
  wheel: 'scroll',
  resize: 'resize',
  input: 'input',
  change: 'input',
  keydown: 'key',
  keyup: 'key',
  keypress: 'key',
  selectionchange: 'select',
  focusin: 'focus',
  focusout: 'focus',
};

const wholePage: ReadonlySet<string> = new Set(['document', 'window', 'body', 'html']);

/** Whether a script listens to, or observes, the page as a whole rather than a part of it. */
export const isOnWholePage = (call: ApiCall): boolean => wholePage.has(textIn(call, 'target'));

/**
 * Returns who watches the page as a whole. A recorder may come in several files of one host; of the page's own scripts
 * each stands for itself, or a framework, a menu and a form would make a recorder between them. Only one that is told of
 * changed texts and sends nothing itself leaves that to another: the page, where it is sent, is what it took down, and so
 * is what the browser alone hears of; and so are, whatever it is told of, places that are called clicks.
 */
export function watchersOf(
  observations: Pick<ObservationsByKind, 'api-call' | 'send' | 'request'>,
  page: PageContext,
  knowledge: Knowledge,
): Watcher[] {
  const keyOf = (seen: ApiCall | Send): string => {
    const { party, host } = actorOf(seen, page, knowledge);
    return party === 'third' ? host : (seen.scriptUrl ?? seen.frameUrl);
  };
  const sends = groupBy(
    observations.send.filter((send) => hostOf(send.url) !== null && carriesSomething(send)),
    keyOf,
  );
  const watching = groupBy(observations['api-call'].filter(isWatching), keyOf);
  const boards = new Set(observations['api-call'].filter(({ api }) => api === 'canvas.addEventListener').map(keyOf));
  const ofPage = [...sends.values()].flat().filter((send) => actorOf(send, page, knowledge).party === 'first');
  return [...watching].map(([key, calls]) => {
    const server = actorOf(calls[0], page, knowledge);
    const observed = new Set(calls.filter(isDeepObserver).flatMap(observedBy));
    const isHandingOn = server.party === 'first' && observed.has('text') && observed.size > 1 && !sends.has(key);
    const handedOn = (send: Send): boolean =>
      (isHandingOn && send.holdsPageContent) || (isMap(send) && !boards.has(keyOf(send)));
    const own = sends.get(key) ?? (server.party === 'first' ? ofPage.filter(handedOn) : []);
    const isUnheard = server.party === 'third' || (isHandingOn && own.length === 0);
    const unheard = isUnheard ? unheardPosts(observations, server.host, knowledge) : [];
    const received = server.party === 'third' ? null : mostSentTo(own, page, knowledge);
    return {
      actor: received?.actor ?? server,
      isServedByPage: server.party === 'first',
      inputs: new Set(calls.flatMap((call) => inputOf[textIn(call, 'type')] ?? [])),
      observed,
      watching: calls,
      hearsCanvas: boards.has(key),
      sends: received?.sends ?? [...own, ...unheard],
    };
  });
}

const isMap = (send: Send): boolean => tellsClicks(send) || tellsWay(send);

/** A call without a body or a parameter asks and does not tell; nor does the address of a script. */
export function carriesSomething({ api, bytes, parameters }: Send): boolean {
  return api !== 'script' && ((api !== 'fetch' && api !== 'xhr') || bytes !== null || parameters.length > 0);
}

/** What a worker sends is heard by the browser alone, without its script: to the recorder's own site it is the recorder's. */
function unheardPosts(
  { send, request }: Pick<ObservationsByKind, 'send' | 'request'>,
  host: string,
  knowledge: Knowledge,
): Request[] {
  // What a worker was handed is not all that it sends.
  const heard = new Set(send.filter(({ api }) => api !== 'worker').map(({ url }) => url));
  const site = knowledge.siteOf(host);
  return request.filter(({ method, url }) => method === 'POST' && !heard.has(url) && siteAt(url, knowledge) === site);
}

/** Returns how many times something was sent. */
export function countOf(sends: Watcher['sends']): number {
  return sends.reduce((sum, { count }) => sum + count, 0);
}

/** The third party that most is sent to; null: nothing leaves the page's own organisation. */
function mostSentTo(
  sends: readonly Send[],
  page: PageContext,
  knowledge: Knowledge,
): { actor: Actor; sends: readonly Send[] } | null {
  const byHost = groupBy(sends, ({ url }) => hostOf(url) ?? '');
  const third = [...byHost.values()]
    .map((group) => ({ actor: actorAt(group[0].url, page, knowledge), sends: group }))
    .filter(({ actor }) => actor.party === 'third');
  return third.sort((a, b) => countOf(b.sends) - countOf(a.sends))[0] ?? null;
}

function isWatching(call: ApiCall): boolean {
  const isHeard = call.api === 'listener' && textIn(call, 'type') in inputOf;
  return isOnWholePage(call) && (isHeard || isDeepObserver(call));
}

function isDeepObserver({ api, detail }: ApiCall): boolean {
  return api === 'mutation-observer' && detail['subtree'] === true;
}

/** A filter or an old value asks for attributes or text as well (DOM, 4.3.1). */
function observedBy({ detail }: ApiCall): ('elements' | 'attributes' | 'text')[] {
  const asks = (...names: string[]): boolean => names.some((name) => detail[name] === true);
  return [
    ...(asks('childList') ? (['elements'] as const) : []),
    ...(asks('attributes', 'attributeFilter', 'attributeOldValue') ? (['attributes'] as const) : []),
    ...(asks('characterData', 'characterDataOldValue') ? (['text'] as const) : []),
  ];
}
