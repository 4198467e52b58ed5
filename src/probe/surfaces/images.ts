import { longestAddress } from '../address';
import { cut } from '../cut';
import { listen } from '../listen';
import { newList } from '../lists';
import { getterOf, NativeWeakMap, setTimer, slice, weakGet, weakSet } from '../natives';
import { quietly } from '../quietly';
import { onSet, type Surface, type Trigger } from '../surface';

const isConnected = getterOf<boolean>('Node', 'isConnected');
const isComplete = getterOf<boolean>('HTMLImageElement', 'complete');
const widthOf = getterOf<number>('HTMLImageElement', 'naturalWidth');
const heightOf = getterOf<number>('HTMLImageElement', 'naturalHeight');
const sourceOf = getterOf<string>('HTMLImageElement', 'src');

/** One image that is fetched apart from the page. */
interface Fetch {
  readonly image: object;
  readonly url: string;
  readonly scriptUrl: string | null;
  isTold: boolean;
  /** It has stood in the page, and may have left it before it came. */
  wasShown: boolean;
  looks: number;
}

/** Seldom enough that looking costs a page with many of them little. */
const waitMs = 200;
/** Ten seconds: what has not come by then is told of without its size. */
const mostLooks = 50;
const mostAtOnce = 200;
/** Most that stand in a page are pictures, and some of them come late or never. */
const mostShown = 50;
const mostLooksIfShown = 10;
/** Pixels of what nobody puts into a page to be looked at. */
const largestDot = 9;
/** What is longer carries something, wherever the image ends up, and is not read again and again. */
const longestToWait = 65_536;

/**
 * Images that a script fetches and never puts into the page, or that are no more than a dot there: what they were asked
 * with, and by whom. Any other that is put into the page a moment later is no beacon, so the question is asked then; what
 * stands in the page is read there. One timer serves all: a timer and a listener
 * for each cost a page more than the rest of this.
 */
export const images: Surface = ({ page, ledger, sends }) => {
  const latest = new NativeWeakMap<object, Fetch>();
  let fetches = newList<Fetch>();
  let isWaiting = false;

  const tell = (fetch: Fetch): void => {
    if (fetch.isTold) return;
    fetch.isTold = true;
    sends.note('image', fetch.url, undefined, fetch.scriptUrl);
  };

  /** Returns whether the image has still to be looked at. */
  const look = (fetch: Fetch): boolean => {
    const { image, url, scriptUrl } = fetch;
    if (sourceOf(image) !== url) return false;
    fetch.wasShown ||= isConnected(image);
    if (!fetch.wasShown) tell(fetch);
    fetch.looks++;
    if (!isComplete(image)) return fetch.looks < (fetch.wasShown ? mostLooksIfShown : mostLooks);
    const size = { width: widthOf(image), height: heightOf(image) };
    if (size.width === 0) return false;
    if (fetch.wasShown) {
      if (size.width * size.height <= largestDot) tell(fetch);
      return false;
    }
    const fact = { url: cut(url, longestAddress), ...size, isVisible: false, origin: 'script' };
    ledger.note('image', fact.url, fact, scriptUrl);
    return false;
  };

  const lookAtAll = (): void => {
    isWaiting = false;
    const looked = fetches;
    let shown = 0;
    fetches = newList();
    for (let index = 0; index < looked.length; index++) {
      const fetch = looked[index] as Fetch; // below the length
      if (!look(fetch) || (fetch.wasShown && ++shown > mostShown)) continue;
      fetches[fetches.length] = fetch;
    }
    if (fetches.length > 0) wait();
  };

  const wait = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    setTimer(quietly(lookAtAll), waitMs);
  };

  // Before the ledger hands over what it has, as it does then.
  listen(page, 'pagehide', lookAtAll);
  onSet('HTMLImageElement', 'src', (_args, self) => {
    const image = self as object; // the built-in has taken it for its own
    const url = sourceOf(image);
    if (slice(url, 0, 4) !== 'http' || isConnected(image)) return;
    // One image can fetch several things, one after the other.
    const before = weakGet(latest, image);
    if (before !== undefined) tell(before);
    const fetch = { image, url, scriptUrl: ledger.scriptOf('image', url), isTold: false, wasShown: false, looks: 0 };
    weakSet(latest, image, fetch);
    if (fetches.length >= mostAtOnce || url.length > longestToWait) return tell(fetch);
    fetches[fetches.length] = fetch;
    wait();
  });
};

export const imageTriggers = (): Trigger[] => [
  {
    run: "new Image().src = 'https://receiver.test/silent.gif?e=1'",
    kind: 'send',
    gives: { api: 'image', url: 'https://receiver.test/silent.gif' },
  },
  {
    run: "new Image().src = 'https://receiver.test/long.gif?e=' + 'x'.repeat(3000)",
    kind: 'send',
    gives: { api: 'image', url: 'https://receiver.test/long.gif' },
  },
  {
    run: "document.body.append(Object.assign(new Image(), { src: '/pixel.gif?put=1' }))",
    kind: 'send',
    gives: { api: 'image' },
  },
  {
    run: "new Image().src = '/pixel.gif?e=1'",
    kind: 'image',
    gives: { width: 1, height: 1, isVisible: false, origin: 'script' },
  },
];
