import type { Knowledge, ObservationOf } from '../domain';
import { actorAt, actorOf, type Actor } from './actor';
import { callsByScript, textIn, type ApiCall } from './calls';
import { groupBy } from '../../lib/group-by';
import { hostOf } from './host-of';
import type { PageContext } from './rule';

type Send = ObservationOf<'send'>;

/** What one host's scripts watch on the whole page, and what is sent by them. */
export interface Watcher {
  readonly actor: Actor;
  /** Kinds of input that it listens to on the document, its body or the window. */
  readonly inputs: ReadonlySet<string>;
  readonly isWatchingDocument: boolean;
  readonly watching: readonly ApiCall[];
  readonly sends: readonly Send[];
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

/** Returns who watches the page as a whole. Sends without a script of their own count for scripts of the same host. */
export function watchersOf(
  observations: { readonly 'api-call': readonly ApiCall[]; readonly send: readonly Send[] },
  page: PageContext,
  knowledge: Knowledge,
): Watcher[] {
  const sends = groupBy(observations.send, (send) => actorOf(send, page, knowledge).host);
  const byHost = groupBy(callsByScript(observations['api-call'], page, knowledge), ({ actor }) => actor.host);
  return [...byHost].map(([host, scripts]) => {
    const watching = scripts.flatMap(({ calls }) => calls.filter(isOnWholePage));
    const inputs = watching.filter(({ api }) => api === 'listener').map((call) => inputOf[textIn(call, 'type')]);
    return {
      actor: scripts[0].actor,
      inputs: new Set(inputs.filter((input) => input !== undefined)),
      isWatchingDocument: watching.some(isDeepObserver),
      watching: watching.filter((call) => isDeepObserver(call) || textIn(call, 'type') in inputOf),
      sends: (sends.get(host) ?? []).filter(({ url }) => hostOf(url) !== null),
    };
  });
}

/** A recorder may be served by the page itself and still send what it records elsewhere: then that is whose it is. */
export function whoseRecording({ actor, sends }: Watcher, page: PageContext, knowledge: Knowledge): Actor {
  if (actor.party === 'third') return actor;
  const receivers = sends.map(({ url }) => actorAt(url, page, knowledge));
  return receivers.find(({ party }) => party === 'third') ?? actor;
}

function isOnWholePage(call: ApiCall): boolean {
  return wholePage.has(textIn(call, 'target'));
}

function isDeepObserver({ api, detail }: ApiCall): boolean {
  return api === 'mutation-observer' && detail['subtree'] === true;
}
