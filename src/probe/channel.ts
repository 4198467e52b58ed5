import { bare, addListener, dispatch, NativeCustomEvent, NativeMessageEvent, removeListener, uncurry } from './natives';
import { portEvent, portRequest } from '../messaging/port-events';
import type { LedgerNews } from './ledger';

/** The way from the page's world to ours: nothing of the page can read it or write to it. */
export interface Channel {
  /** false: nobody has taken the port yet. */
  send(news: LedgerNews, isLeaving: boolean): boolean;
  isTaken(): boolean;
}

/**
 * Hands one end of a private port over to our script in the isolated world, before any script of the page has run:
 * in a synchronous event that only it listens to, and that it acknowledges by preventDefault. Whichever of the two
 * scripts comes second finds the other one waiting; then both stop listening.
 * As the page is left nothing posted would arrive any more: an event does, under a name that only the two know.
 */
export function openChannel(page: Window): Channel {
  const { port1, port2 } = new MessageChannel();
  const post = uncurry(MessagePort.prototype.postMessage);
  const lastWords = page.crypto.getRandomValues(new Uint32Array(4)).join('-');
  let isTaken = false;

  const offer = (): void => {
    if (isTaken) return;
    isTaken = !dispatch(
      page,
      new NativeMessageEvent(portEvent, bare({ ports: [port2], data: lastWords, cancelable: true })),
    );
    if (isTaken) removeListener(page, portRequest, offer, true);
  };

  addListener(page, portRequest, offer, true);
  offer();

  return {
    isTaken: () => isTaken,
    send(news, isLeaving) {
      if (!isTaken) return false;
      if (isLeaving) dispatch(page, new NativeCustomEvent(lastWords, bare({ detail: news })));
      else post(port1, news);
      return true;
    },
  };
}
