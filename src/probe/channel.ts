import { askEvent, newsEvent, portEvent, portRequest } from '../messaging/port-events';
import type { LedgerNews } from './ledger';
import { listen } from './listen';
import {
  addListener,
  bare,
  dispatch,
  getterOf,
  NativeCustomEvent,
  NativeMessageEvent,
  removeListener,
  setTimer,
} from './natives';

/** The way to our other script. */
export interface Channel {
  /** `give` is called whenever news are asked for; `isFollowed`: until it is asked again, news are to come by themselves. */
  onAsked(give: (isFollowed: boolean) => void): void;
  tell(news: LedgerNews): void;
}

/** How long after the start the other script may come for the port. After that nobody gets it. */
const patienceMs = 3000;

const detailOf = getterOf<unknown>('CustomEvent', 'detail');

/**
 * Opens the way from the page's world to ours; nothing of the page can read it or write to it. One end of a private
 * port goes to our script in the isolated world, before any script of the page has run: in a synchronous event that
 * only it listens to, and that it acknowledges by preventDefault. Whichever of the two scripts comes second finds the
 * other one waiting; then both stop listening. From then on both hold that end, and nobody else does: they speak by
 * events at it, which come at once and also as the page is left.
 */
export function openChannel(page: Window): Channel {
  const port = new MessageChannel().port2;

  const offer = (): void => {
    const offered = bare({ ports: [port], cancelable: true });
    if (!dispatch(page, new NativeMessageEvent(portEvent, offered))) stopOffering();
  };
  const stopOffering = (): void => removeListener(page, portRequest, offer, true);

  addListener(page, portRequest, offer, true);
  offer();
  setTimer(stopOffering, patienceMs);

  return {
    onAsked: (give) => listen(port, askEvent, (event) => give(detailOf(event) === true)),
    tell: (news) => void dispatch(port, new NativeCustomEvent(newsEvent, bare({ detail: news }))),
  };
}
