import { attributeOf, closestOf, matchesOf, ofElement } from './dom';
import { buttonsIn, buttonText, partsAround } from './form-owner';
import { addressKey, addressOf, hostOf, type View } from './view';

const hasSource = /^(script|i?frame|embed|video|audio)$/;
const runs = /^$|^module$|^(text|application)\/(x-)?(java|ecma)script/i;
const reaches = /\b(stylesheet|(module)?preload|prefetch|preconnect|icon|manifest)\b/i;

/** The address that an element loads; null: none, or it stands there without loading, as what awaits consent does. */
export function loadedAddress(element: Element, name: string, base: string): string | null {
  const attribute = hasSource.test(name) ? 'src' : name === 'object' ? 'data' : name === 'link' ? 'href' : null;
  if (attribute === null || !loads(element, name)) return null;
  return addressOf(attributeOf(element, attribute) || playedAddress(element), base);
}

function loads(element: Element, name: string): boolean {
  if (name === 'script') return isRun(element);
  if (name === 'link') return reaches.test(attributeOf(element, 'rel'));
  if (name === 'iframe') return !isPutOff(element);
  if (isMedia(element)) return element.preload !== 'none' || element.readyState > 0;
  return true;
}

/** Scripts that await consent have another type; those for old browsers are not fetched by any that runs this. */
function isRun(script: Element): boolean {
  return runs.test(attributeOf(script, 'type').trim()) && !script.hasAttribute('nomodule');
}

/** A lazy frame shows an empty document of the page's own until it comes near. */
function isPutOff(element: Element): boolean {
  if (attributeOf(element, 'loading') !== 'lazy' || !(element instanceof HTMLIFrameElement)) return false;
  return element.contentDocument?.URL === 'about:blank';
}

/** Of several sources the one that the browser took. */
function playedAddress(element: Element): string {
  return isMedia(element) ? element.currentSrc : '';
}

const isMedia = (element: Element): element is HTMLMediaElement => element instanceof HTMLMediaElement;

const areas = /^(i?frame|object|embed|video|audio)$/;

/** Elements that load something: scripts, frames, embedded objects, media, and links that fetch or connect. */
export function readElement(element: Element, name: string, { base, host, isTop, see }: View): void {
  if (name === 'script' && isInlineScript(element))
    return see({ kind: 'element', key: 'script inline', data: { element: name, url: null, isInline: true } });
  const url = loadedAddress(element, name, base);
  const inFrame = !isTop && isMedia(element) ? element : null;
  const isPlayer = inFrame !== null && isPlayed(element);
  // What moves by itself in a frame, without a sound, is there to be noticed.
  if (!isPlayer && (url === null || inFrame?.muted)) return;
  const rel = name === 'link' ? attributeOf(element, 'rel').toLowerCase().slice(0, 64) : null;
  // The page's own icons and style sheets say nothing, and there are many.
  if (name === 'link' && hostOf(url) === host) return;
  const kind = name === 'frame' ? 'iframe' : name;
  see({
    kind: 'element',
    key: `${kind} ${rel ?? ''} ${addressKey(url ?? '')}`,
    data: {
      element: kind,
      url,
      rel,
      isInline: false,
      ...(areas.test(name) ? sizeOf(element) : {}),
      ...(name === 'iframe' ? saidOf(element) : {}),
      isPlayer,
    },
  });
}

const plays =
  /\bplay\b|\blire(?! la suite| plus)|écout|a[bf]spi?el|wiedergeb|r[ei]prod|ascolt|odtw|oynat|слуш|воспр|再生|播放|재생|▶/i;

/** Whether somebody may start it: by the browser's own buttons, or by one beside it that says so. */
function isPlayed(element: Element): boolean {
  if (matchesOf(element, '[controls]')) return true;
  return partsAround(element)
    .slice(0, nearestParts)
    .flatMap(buttonsIn)
    .some((button) => plays.test(buttonText(button)));
}

/** What the page says of a frame; its label is read out to somebody who does not see it. */
function saidOf(frame: Element): { allow: string; label: string; isProof: boolean } {
  return {
    allow: attributeOf(frame, 'allow').slice(0, 512),
    label: `${attributeOf(frame, 'title')} ${attributeOf(frame, 'aria-label')}`.slice(0, 160),
    isProof: isProof(frame),
  };
}

const answers =
  'textarea[name$="-response"]:is([hidden],[style*="none"],[class$="-response"]),input[type="hidden"][name$="-response"]';

/**
 * Whether a proof that a person is there is asked for in it: the site's key stands around it, or beside it the hidden field
 * that the answer is put into, as all who offer such boxes document it.
 */
function isProof(frame: Element): boolean {
  if (closestOf(frame, '[data-sitekey],[data-site-key]') !== null) return true;
  return partsAround(frame).slice(0, nearestParts).some(holdsAnswer);
}

const nearestParts = 2;
const mostBeside = 8;

/** Whether a hidden field for an answer is among the first things that stand directly in a part of the page. */
function holdsAnswer(part: Element): boolean {
  let beside = ofElement(part, 'firstElementChild');
  for (let count = 0; beside !== null && count < mostBeside; count++) {
    if (matchesOf(beside, answers)) return true;
    beside = ofElement(beside, 'nextElementSibling');
  }
  return false;
}

function isInlineScript(script: Element): boolean {
  return isRun(script) && !script.hasAttribute('src') && !script.hasAttribute('href');
}

/** Without the border, which a frame of no size has too. */
function sizeOf(element: Element): { width: number; height: number } {
  return { width: element.clientWidth, height: element.clientHeight };
}
