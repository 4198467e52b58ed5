import {
  bare,
  charCodeAt,
  encodeComponent,
  fromCharCode,
  indexOf,
  lowerCase,
  methodOf,
  NativeUint8Array,
  NativeURLSearchParams,
  newList,
  slice,
  stringify,
  toBase64,
  trim,
} from '../natives';
import { binaryOf, bytesOf, hexOf } from './bytes';
import { md5, sha1, sha256, type Digest } from './digests';

const searchText = methodOf<[], string>('URLSearchParams', 'toString');
/** A text that was cut in the middle of a character cannot be encoded. */
const wellFormed = methodOf<[], string>('String', 'toWellFormed');

/** How a typed text may stand in what is sent. */
export interface Needles {
  /** Compared with what is sent in lower case. */
  readonly folded: readonly string[];
  /** Compared letter by letter. */
  readonly exact: readonly string[];
}

/** A part of base64 this short stands in long texts by chance. */
const shortestBase64 = 6;

/** Plain, percent-encoded once or twice, as in a form, in JSON, reversed, in hex, and in base64 wherever it begins. */
export function needlesOf(given: string): Needles {
  const text = wellFormed(given);
  const folded = newList<string>();
  const exact = newList<string>();
  const percent = encodeComponent(text);
  addTo(folded, lowerCase(text));
  addTo(folded, lowerCase(percent));
  addTo(folded, lowerCase(encodeComponent(percent)));
  addTo(folded, lowerCase(slice(searchText(new NativeURLSearchParams(bare({ t: text }))), 2)));
  const json = slice(stringify(text), 1, -1);
  addTo(folded, lowerCase(json));
  addTo(folded, lowerCase(escaped(text)));
  addTo(folded, lowerCase(reversed(text)));
  const bytes = bytesOf(text);
  addTo(folded, hexOf(bytes));
  for (let offset = 0; offset < 3; offset++) {
    addBase64(exact, binaryOf(bytes), offset);
    if (json !== text) addBase64(exact, binaryOf(bytesOf(json)), offset);
  }
  return { folded, exact };
}

const algorithms: readonly { readonly size: number; readonly digest: Digest }[] = [
  { size: 16, digest: md5 },
  { size: 20, digest: sha1 },
  { size: 32, digest: sha256 },
];

/** The digests of a text of one size in bytes, as it stands and tidied up as for the matching of addresses. */
export function digestNeedlesOf(text: string, size: number): Needles {
  const folded = newList<string>();
  const exact = newList<string>();
  for (let index = 0; index < algorithms.length; index++) {
    const algorithm = algorithms[index];
    if (algorithm?.size !== size) continue;
    addDigest(folded, exact, algorithm.digest(bytesOf(text)));
    const tidy = lowerCase(trim(text));
    if (tidy !== text) addDigest(folded, exact, algorithm.digest(bytesOf(tidy)));
  }
  return { folded, exact };
}

function addDigest(folded: string[], exact: string[], digest: Uint8Array): void {
  addTo(folded, hexOf(digest));
  addBase64(exact, binaryOf(digest), 0);
}

function addTo(list: string[], needle: string): void {
  for (let index = 0; index < list.length; index++) if (list[index] === needle) return;
  list[list.length] = needle;
}

/** Of the base64 of a longer text only the characters that the neighbours do not reach into are known. */
function addBase64(list: string[], binary: string, offset: number): void {
  const before = slice('\0\0', 0, offset);
  const whole = toBase64(before + binary);
  const first = offset === 0 ? 0 : offset + 1;
  const known = slice(whole, first, (((offset + binary.length) * 8) / 6) | 0);
  if (known.length < shortestBase64) return;
  addTo(list, known);
  addTo(list, replaceAll(replaceAll(known, '+', '-'), '/', '_'));
  addTo(list, encodeComponent(known));
}

function replaceAll(text: string, part: string, other: string): string {
  let result = '';
  let from = 0;
  for (let at = indexOf(text, part); at >= 0; at = indexOf(text, part, from)) {
    result += slice(text, from, at) + other;
    from = at + part.length;
  }
  return result + slice(text, from);
}

/** As the JSON of other languages writes what is not ASCII. */
function escaped(text: string): string {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const code = charCodeAt(text, index);
    result += code < 128 ? fromCharCode(code) : `\\u${hexOf(pairOf(code))}`;
  }
  return result;
}

function pairOf(code: number): Uint8Array {
  const pair = new NativeUint8Array(2);
  pair[0] = code >> 8;
  pair[1] = code & 255;
  return pair;
}

function reversed(text: string): string {
  let result = '';
  for (let index = text.length - 1; index >= 0; index--) result += fromCharCode(charCodeAt(text, index));
  return result;
}
