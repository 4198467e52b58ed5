import { some } from '../lists';
import { exec, indexOf, lowerCase, mapClear, mapGet, mapSet, NativeMap, sizeOf, slice } from '../natives';
import { digestNeedlesOf, needlesOf } from './needles';

export const shortestTyped = 5;
const longestSearched = 128 * 1024;
const mostRemembered = 200;

type Needles = Map<string, readonly string[]>;
const plain: Needles = new NativeMap();
const digested: Needles = new NativeMap();
/** The shortest digest takes as many characters of base64, percent-encoded or not. */
const maybeDigest = /[\w+/%-]{21}/;

/** Whether a text stands in what is sent: plainly, encoded in one of the usual ways, or as a digest of it. */
export function isTypedIn(sent: string, text: string): boolean {
  if (text.length < shortestTyped) return false;
  const whole = lowerCase(slice(sent, 0, longestSearched));
  const isThere = (needle: string): boolean => indexOf(whole, needle) >= 0;
  if (some(remembered(plain, text, needlesOf), isThere)) return true;
  // A digest costs more than a look for something of its length.
  return exec(maybeDigest, whole) !== null && some(remembered(digested, text, digestNeedlesOf), isThere);
}

function remembered(needles: Needles, text: string, make: (text: string) => string[]): readonly string[] {
  const known = mapGet(needles, text);
  if (known) return known;
  if (sizeOf(needles) >= mostRemembered) mapClear(needles);
  const made = make(text);
  mapSet(needles, text, made);
  return made;
}
