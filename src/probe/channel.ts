import { lastWords, portEvent, portRequest } from '../messaging/port-events';
import type { LedgerNews } from './ledger';
import {
  addListener,
  bare,
  dispatch,
  methodOf,
  NativeCustomEvent,
  NativeMessageEvent,
  removeListener,
  setTimer,
} from './natives';

/** Hands news to our other script. false: it has not come for the port yet. */
export type Send = (news: LedgerNews, isLeaving: boolean) => boolean;

/** How long after the start it may still come. After that nobody does, and news are done with as they are. */
const patienceMs = 3000;

/**
 * Opens the way from the page's world to ours; nothing of the page can read it or write to it. One end of a private
 * port goes to our script in the isolated world, before any script of the page has run: in a synchronous event that
 * only it listens to, and that it acknowledges by preventDefault. Whichever of the two scripts comes second finds the
 * other one waiting; then both stop listening.
 * As the page is left nothing posted would arrive any more: an event at the port's other end does, which both hold.
 */
export function openChannel(page: Window): Send {
  const { port1, port2 } = new MessageChannel();
  const post = methodOf<[LedgerNews], void>('MessagePort', 'postMessage');
  let isTaken = false;
  let isTooLate = false;

  const offer = (): void => {
    const offered = bare({ ports: [port2], cancelable: true });
    isTaken = !dispatch(page, new NativeMessageEvent(portEvent, offered));
    if (isTaken) stopOffering();
  };
  const stopOffering = (): void => removeListener(page, portRequest, offer, true);

  addListener(page, portRequest, offer, true);
  offer();
  setTimer(() => {
    isTooLate = true;
    stopOffering();
  }, patienceMs);

  return (news, isLeaving) => {
    if (!isTaken) return isTooLate;
    if (isLeaving) dispatch(port2, new NativeCustomEvent(lastWords, bare({ detail: news })));
    else post(port1, news);
    return true;
  };
}
