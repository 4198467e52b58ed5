import { exec, indexOf, lowerCase, mapClear, mapGet, mapSet, NativeMap, sizeOf, slice } from '../natives';
import { digestNeedlesOf, needlesOf, type Needles } from './needles';

export const shortestTyped = 5;
const longestSearched = 128 * 1024;
const mostRemembered = 200;

const remembered = new NativeMap<string, Needles>();

/** Whether a text stands in what is sent: plainly, encoded in one of the usual ways, or as a digest of it. */
export function isTypedIn(sent: string, text: string): boolean {
  if (text.length < shortestTyped) return false;
  const whole = slice(sent, 0, longestSearched);
  const folded = lowerCase(whole);
  if (holdsAny(whole, folded, plainNeedles(text))) return true;
  for (let index = 0; index < digestShapes.length; index++) {
    const { size, shape } = digestShapes[index] ?? noDigest;
    // A digest costs more than a look for something of its length.
    if (exec(shape, whole) !== null && holdsAny(whole, folded, digests(text, size))) return true;
  }
  return false;
}

const plainNeedles = (text: string): Needles => remember(`0 ${text}`, () => needlesOf(text));
const digests = (text: string, size: number): Needles => remember(`${size} ${text}`, () => digestNeedlesOf(text, size));

function remember(key: string, make: () => Needles): Needles {
  const known = mapGet(remembered, key);
  if (known) return known;
  if (sizeOf(remembered) >= mostRemembered) mapClear(remembered);
  const made = make();
  mapSet(remembered, key, made);
  return made;
}

function holdsAny(whole: string, folded: string, needles: Needles): boolean {
  for (let index = 0; index < needles.folded.length; index++)
    if (indexOf(folded, needles.folded[index] ?? '\0') >= 0) return true;
  for (let index = 0; index < needles.exact.length; index++)
    if (indexOf(whole, needles.exact[index] ?? '\0') >= 0) return true;
  return false;
}

interface DigestShape {
  /** In bytes. */
  readonly size: number;
  readonly shape: RegExp;
}

/** In hex, or in base64 with or without its end. */
const digestShapes: readonly DigestShape[] = [
  { size: 16, shape: /(?<![0-9a-z])(?:[0-9a-f]{32}(?![0-9a-z])|[\w+/%-]{22,30}(?:=|%3d){0,2}(?!\w))/i },
  { size: 20, shape: /(?<![0-9a-z])(?:[0-9a-f]{40}(?![0-9a-z])|[\w+/%-]{27,40}(?:=|%3d)?(?!\w))/i },
  { size: 32, shape: /(?<![0-9a-z])(?:[0-9a-f]{64}(?![0-9a-z])|[\w+/%-]{43,60}(?:=|%3d)?(?!\w))/i },
];
const noDigest: DigestShape = { size: 0, shape: /(?!)/ };
