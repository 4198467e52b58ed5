import { newList, some } from '../lists';
import {
  bare,
  charCodeAt,
  encodeComponent,
  lowerCase,
  methodOf,
  NativeURLSearchParams,
  slice,
  stringify,
  toBase64,
  trim,
  wellFormed,
} from '../natives';
import { binaryOf, bytesOf, hexOf } from './bytes';
import { md5, sha1, sha256 } from './digests';

/** A part of base64 this short stands in long texts by chance. */
const shortestBase64 = 6;

const searchText = methodOf<[], string>('URLSearchParams', 'toString');
const digits = methodOf<[number], string>('Number', 'toString');

/**
 * How a typed text may stand in what is sent, in lower case: plainly, percent-encoded once or twice, as in a form, in
 * JSON, backwards, in hex, and in base64 wherever it begins.
 */
export function needlesOf(given: string): string[] {
  const text = wellFormed(given);
  const percent = encodeComponent(text);
  const json = slice(stringify(text), 1, -1);
  const needles = newList<string>();
  add(needles, text);
  add(needles, percent);
  add(needles, encodeComponent(percent));
  add(needles, slice(searchText(new NativeURLSearchParams(bare({ t: text }))), 2));
  add(needles, json);
  add(
    needles,
    spelled(text, (before, unit, code) => before + (code < 128 ? unit : escaped(code))),
  );
  add(
    needles,
    spelled(text, (before, unit) => unit + before),
  );
  add(needles, hexOf(bytesOf(text)));
  for (let offset = 0; offset < 3; offset++) {
    addBase64(needles, bytesOf(text), offset);
    addBase64(needles, bytesOf(json), offset);
  }
  return needles;
}

/** The digests of a text in lower case, as it stands and tidied up as it is for the matching of addresses. */
export function digestNeedlesOf(text: string): string[] {
  const needles = newList<string>();
  for (let tidied = 0; tidied < 2; tidied++)
    some([md5, sha1, sha256], (digestOf) => {
      const digest = digestOf(bytesOf(tidied === 0 ? text : lowerCase(trim(text))));
      add(needles, hexOf(digest));
      addBase64(needles, digest, 0);
      return false;
    });
  return needles;
}

function add(needles: string[], needle: string): void {
  needles[needles.length] = lowerCase(needle);
}

/** Of the base64 of a longer text only the characters that the neighbours do not reach into are known. */
function addBase64(needles: string[], bytes: Uint8Array, offset: number): void {
  const whole = toBase64(slice('\0\0', 0, offset) + binaryOf(bytes));
  const known = slice(whole, offset && offset + 1, (((offset + bytes.length) * 8) / 6) | 0);
  if (known.length < shortestBase64) return;
  add(needles, known);
  add(needles, encodeComponent(known));
  // The alphabet for addresses.
  add(
    needles,
    spelled(known, (before, unit) => before + (unit === '+' ? '-' : unit === '/' ? '_' : unit)),
  );
}

/** As the JSON of other languages writes what is not ASCII. */
const escaped = (code: number): string => `\\u${slice(`000${digits(code, 16)}`, -4)}`;

function spelled(text: string, join: (before: string, unit: string, code: number) => string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) result = join(result, text[index] ?? '', charCodeAt(text, index));
  return result;
}
