import { attributeOf, ofDocument, ofElement } from './dom';
import { addressKey, addressOf, hostOf, type View } from './view';

const tinySide = 2;

interface Size {
  width: number;
  height: number;
}

type Origin = 'element' | 'noscript' | 'css';

/** Images as they stand: 1×1 and unseen ones are told just as they are. */
export function readImage(element: Element, name: string, view: View): void {
  if (name === 'img' && element instanceof HTMLImageElement) readPicture(element, view);
  else if (name === 'noscript') readNoscript(element, view);
  else if (isEmptyBox(element, name)) readBackground(element, view);
}

function readPicture(image: HTMLImageElement, view: View): void {
  const url = addressOf(image.currentSrc || image.src, view.base);
  const size = url === null ? null : sizeOfPicture(image, view.page);
  if (size !== null) seeImage('element', url, size, isVisible(image, view.page), view);
}

/**
 * The picture's own size, or the size that it is shown at where that is tiny. A picture that failed has no size of its
 * own; one that is still on its way (null) is read later, unless it is declared to be tiny.
 */
function sizeOfPicture(image: HTMLImageElement, page: View['page']): Size | null {
  const { naturalWidth: width, naturalHeight: height, complete } = image;
  const shown = shownSize(image);
  const declared = declaredSize(image);
  const isNothing = shown === null || (shown.width === 0 && shown.height === 0);
  if (width > 0 && height > 0)
    return isNothing ? { width, height } : sizeOfLoaded({ width, height }, shown, image, page);
  if (complete) return (isNothing ? declared : shown) ?? { width: 0, height: 0 };
  return declared !== null && isTiny(declared) ? declared : null;
}

/** One dot that is drawn large where it can be seen, as a placeholder or a line is, is there to be looked at. */
function sizeOfLoaded(own: Size, shown: Size, image: Element, page: View['page']): Size {
  if (isTiny(shown)) return shown;
  const isLine = Math.max(shown.width, shown.height) >= shortestLine && Math.min(shown.width, shown.height) > 0;
  const isDrawnLarge = isLine || (Math.min(shown.width, shown.height) > tinySide && isVisible(image, page));
  return isTiny(own) && isDrawnLarge ? shown : own;
}

/** null: the element has no box. */
function shownSize(element: Element): Size | null {
  if (element.getClientRects().length === 0) return null;
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
}

function declaredSize(element: HTMLElement): Size | null {
  const [width, height] = (['width', 'height'] as const).map((side) => {
    return Number.parseFloat(element.style[side] || attributeOf(element, side));
  });
  return Number.isFinite(width) && Number.isFinite(height) ? { width: width ?? 0, height: height ?? 0 } : null;
}

/** As old pages and e-mails draw their rules. */
const shortestLine = 24;
const isTiny = ({ width, height }: Size): boolean => width <= tinySide && height <= tinySide;

/** What stands in <noscript> is text while scripts run. It is parsed apart, where nothing is loaded. */
function readNoscript(element: Element, view: View): void {
  const markup = ofElement(element, 'textContent') ?? '';
  if (!/<img\b/i.test(markup) || markup.length > 20_000) return;
  const apart = new DOMParser().parseFromString(markup, 'text/html');
  for (const image of ofDocument(apart, 'querySelectorAll').call(apart, 'img') as NodeListOf<HTMLImageElement>) {
    const size = sizeWithoutScripts(image);
    if (size !== null) seeImage('noscript', attributeOf(image, 'src'), size, !isTiny(size), view);
  }
}

/** As it would stand with scripts off. null: not declared; such a picture shows at its own size, so it is there to be seen. */
function sizeWithoutScripts(image: HTMLElement): Size | null {
  const isHidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(image, 'style'));
  return isHidden ? { width: 0, height: 0 } : declaredSize(image);
}

const neverPainted = /^(script|style|link|meta|title|base|template|br|option|source|track|param|iframe|canvas|input)$/;

function isEmptyBox(element: Element, name: string): boolean {
  return ofElement(element, 'firstChild') === null && element instanceof HTMLElement && !neverPainted.test(name);
}

/** An empty box of a pixel or two with a picture behind it. */
function readBackground(element: Element, view: View): void {
  const size = shownSize(element);
  if (size === null || !isTiny(size)) return;
  const style = view.page.getComputedStyle(element).backgroundImage;
  seeImage('css', /url\("?([^")]+)"?\)/.exec(style)?.[1] ?? null, size, false, view);
}

/** Large enough to be seen, painted, and on the canvas. */
function isVisible(element: Element, page: Window): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const isOnCanvas = right + page.scrollX > 0 && bottom + page.scrollY > 0;
  return (
    width > 1 && height > 1 && isOnCanvas && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
  );
}

/** The page's own pictures that are there to be looked at share one key: only their number is of interest. */
function seeImage(origin: Origin, address: string | null, size: Size, isVisible: boolean, view: View): void {
  const url = addressOf(address, view.base);
  if (url === null) return;
  const isPlain = isVisible && !isTiny(size) && hostOf(url) === view.host;
  const key = isPlain ? 'own' : `${origin} ${isTiny(size)} ${addressKey(url)}`;
  view.see({ kind: 'image', key, data: { url, ...size, isVisible, origin } });
}
