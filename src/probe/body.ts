import { isObject, isText } from './kinds';
import {
  bare,
  defineProperty,
  encodeComponent,
  getPrototypeOf,
  getterOf,
  isGenuine,
  isView,
  methodOf,
  NativePromise,
  NativeUint8Array,
  readerOf,
  slice,
  wellFormed,
} from './natives';

/** What is sent, as far as it can be read at once: a text, and its size where it is known. */
export interface Body {
  readonly text: string | null;
  /** Of a form: names and values as in an address. */
  readonly fields?: string;
  readonly bytes: number | null;
}

const longestRead = 128 * 1024;
const longestFields = 2048;
const nothing: Body = { text: null, bytes: null };

export const isBlob = isGenuine('Blob', 'size');
const isBuffer = isGenuine('ArrayBuffer', 'byteLength');
const isForm = isGenuine('FormData', 'has');
const isSearch = isGenuine('URLSearchParams', 'has');
export const blobSize = getterOf<number>('Blob', 'size');
const partOfBlob = methodOf<[number, number], Blob>('Blob', 'slice');
const textOfBlob = methodOf<[], Promise<string>>('Blob', 'text');
const searchText = methodOf<[], string>('URLSearchParams', 'toString');
const eachField = methodOf<[(value: unknown, name: string) => void], void>('FormData', 'forEach');
const arraySize = readerOf<number>(getPrototypeOf(NativeUint8Array.prototype) ?? undefined, 'byteLength');
const decoder = new TextDecoder();
const decode = methodOf<[ArrayBufferView], string>('TextDecoder', 'decode');

/** Reads what a call is given to send. Objects of the page itself are not turned into text: that would run its code. */
export function bodyOf(given: unknown): Body {
  if (isText(given)) return { text: slice(given, 0, longestRead), bytes: given.length };
  if (!isObject(given)) return nothing;
  if (isView(given)) return ofBytes(given);
  if (isSearch(given)) return bodyOf(searchText(given));
  if (isForm(given)) return ofForm(given);
  if (isBlob(given)) return { text: null, bytes: blobSize(given) };
  return isBuffer(given) ? ofBytes(new NativeUint8Array(given as ArrayBuffer)) : nothing; // as just checked
}

/** A Blob gives its text only later; null: it is none, or has too much to be read for this. */
export function laterTextOf(given: unknown): Promise<string> | null {
  if (!isBlob(given)) return null;
  const text = textOfBlob(partOfBlob(given, 0, longestRead));
  // Waiting for a promise asks it for this, and so the page's Promise.prototype.
  defineProperty(text, 'constructor', bare({ value: NativePromise }));
  return text;
}

function ofBytes(view: ArrayBufferView): Body {
  const bytes = arraySize(view);
  return { text: bytes <= longestRead ? decode(decoder, view) : null, bytes };
}

/** What its fields hold, as it stands, and beside it as a form in an address: blanks and signs could be its own or a value's. */
function ofForm(form: object): Body {
  let text = '';
  let fields = '';
  eachField(form, (value, name) => {
    if (!isText(value)) return;
    const link = text === '' ? '' : '&';
    if (text.length < longestRead) text += `${link}${name}=${slice(value, 0, longestRead)}`;
    if (fields.length < longestFields) fields += `${link}${encoded(name)}=${encoded(value)}`;
  });
  return { text: slice(text, 0, longestRead), fields, bytes: null };
}

/** A text that was cut in the middle of a character cannot be encoded. */
const encoded = (text: string): string => encodeComponent(wellFormed(slice(text, 0, longestFields)));
