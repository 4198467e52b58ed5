/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4), synchronous. The browser's own is asynchronous, and between an event and
 * the write of what it said the background may be ended: every wait there is a fact lost.
 */
export function hmacSha256Hex(keyHex: string, text: string): string {
  const { inner, outer } = statesOf(keyHex);
  return toHex(sha256(sha256(encoder.encode(text), inner), outer));
}

interface KeyStates {
  keyHex: string;
  inner: Uint32Array;
  outer: Uint32Array;
}

/** The key's own block is the same for every text: a visit's thousands of values are hashed with one key. */
let last: KeyStates | null = null;

function statesOf(keyHex: string): KeyStates {
  if (last?.keyHex === keyHex) return last;
  const key = new Uint8Array(64);
  key.set(fromHex(keyHex).subarray(0, 64));
  last = { keyHex, inner: afterBlock(xor(key, 0x36)), outer: afterBlock(xor(key, 0x5c)) };
  return last;
}

function afterBlock(block: Uint8Array): Uint32Array {
  const state = Uint32Array.from(initialState);
  const words = new Uint32Array(64);
  schedule(words, new DataView(block.buffer), 0);
  compress(state, words);
  return state;
}

/** SHA-256 of a text, as 64 hex digits. */
export function sha256Hex(text: string): string {
  return toHex(sha256(encoder.encode(text)));
}

const encoder = new TextEncoder();
const fractionBits = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
const primes = firstPrimes(64);
const roundConstants = Uint32Array.from(primes, (prime) => fractionBits(Math.cbrt(prime)));
const initialState = Uint32Array.from(primes.slice(0, 8), (prime) => fractionBits(Math.sqrt(prime)));

const words = new Uint32Array(64);

/** `from` is the state after one block that came before the message; left out: nothing came before it. */
function sha256(message: Uint8Array, from?: Uint32Array): Uint8Array {
  const padded = pad(message, from ? 64 : 0);
  const view = new DataView(padded.buffer);
  const state = Uint32Array.from(from ?? initialState);
  for (let offset = 0; offset < padded.length; offset += 64) {
    schedule(words, view, offset);
    compress(state, words);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (let index = 0; index < 8; index++) digest.setUint32(index * 4, at(state, index));
  return new Uint8Array(digest.buffer);
}

function pad(message: Uint8Array, before: number): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  padded.set(message);
  padded[message.length] = 0x80;
  // Messages here are far below 512 MB: the high half of the bit length stays 0.
  new DataView(padded.buffer).setUint32(padded.length - 4, (before + message.length) * 8);
  return padded;
}

function schedule(words: Uint32Array, view: DataView, offset: number): void {
  for (let index = 0; index < 16; index++) words[index] = view.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index++) {
    const early = at(words, index - 15);
    const late = at(words, index - 2);
    const small0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const small1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + small0 + at(words, index - 7) + small1;
  }
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + at(roundConstants, index) + at(words, index)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    // One after another: a list for each round would be most of the work.
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = at(state, 0) + a;
  state[1] = at(state, 1) + b;
  state[2] = at(state, 2) + c;
  state[3] = at(state, 3) + d;
  state[4] = at(state, 4) + e;
  state[5] = at(state, 5) + f;
  state[6] = at(state, 6) + g;
  state[7] = at(state, 7) + h;
}

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;
const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));
const xor = (bytes: Uint8Array, mask: number): Uint8Array => bytes.map((byte) => byte ^ mask);
const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += hexOf[byte];
  return hex;
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}
