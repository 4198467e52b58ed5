import { NativeInt32Array, NativeUint8Array } from '../natives';

/**
 * MD5 (RFC 1321), SHA-1 and SHA-256 (FIPS 180-4) of short texts: what typed text is sent as when it is not sent plainly.
 * All three mix blocks of 16 words into a state; they differ in the byte order and in how they mix.
 */
export type Digest = (message: Uint8Array) => Uint8Array;

type Mix = (state: Int32Array, words: Int32Array) => void;

function digestOf(message: Uint8Array, initial: readonly number[], isLittle: boolean, mix: Mix): Uint8Array {
  const state = new NativeInt32Array(initial.length);
  for (let index = 0; index < initial.length; index++) state[index] = initial[index] ?? 0;
  const shiftOf = (index: number): number => (isLittle ? index & 3 : 3 - (index & 3)) * 8;
  const blocks = ((message.length + 8) >> 6) + 1;
  for (let block = 0; block < blocks; block++) {
    const words = new NativeInt32Array(64 + 16);
    for (let index = 0; index < 64; index++) {
      const place = block * 64 + index;
      const byte = place === message.length ? 0x80 : (message[place] ?? 0);
      words[index >> 2] = at(words, index >> 2) | (byte << shiftOf(index));
    }
    if (block === blocks - 1) words[isLittle ? 14 : 15] = message.length * 8;
    mix(state, words);
  }
  const digest = new NativeUint8Array(initial.length * 4);
  for (let index = 0; index < digest.length; index++) digest[index] = at(state, index >> 2) >>> shiftOf(index);
  return digest;
}

const at = (words: Int32Array, index: number): number => words[index] ?? 0;
const left = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));
const add = (state: Int32Array, index: number, word: number): void => void (state[index] = at(state, index) + word);

const sines = Int32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));
const turns = Int32Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
const start = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
const longStart = [...start, 0xc3d2e1f0];

export const md5: Digest = (message) =>
  digestOf(message, start, true, (state, words) => {
    let a = at(state, 0);
    let b = at(state, 1);
    let c = at(state, 2);
    let d = at(state, 3);
    for (let index = 0; index < 64; index++) {
      const round = index >> 4;
      const mixed =
        round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const place = (round === 0 ? index : round === 1 ? 5 * index + 1 : round === 2 ? 3 * index + 5 : 7 * index) & 15;
      const sum = (a + mixed + at(sines, index) + at(words, place)) | 0;
      a = d;
      d = c;
      c = b;
      b = (b + left(sum, at(turns, round * 4 + (index & 3)))) | 0;
    }
    add(state, 0, a);
    add(state, 1, b);
    add(state, 2, c);
    add(state, 3, d);
  });

export const sha1: Digest = (message) =>
  digestOf(message, longStart, false, (state, words) => {
    for (let index = 16; index < 80; index++) {
      const mixed = at(words, index - 3) ^ at(words, index - 8) ^ at(words, index - 14) ^ at(words, index - 16);
      words[index] = left(mixed, 1);
    }
    let a = at(state, 0);
    let b = at(state, 1);
    let c = at(state, 2);
    let d = at(state, 3);
    let e = at(state, 4);
    for (let index = 0; index < 80; index++) {
      const choice = (b & c) | (~b & d);
      const majority = (b & c) | (b & d) | (c & d);
      const parity = b ^ c ^ d;
      const mixed =
        index < 20
          ? choice + 0x5a827999
          : index < 40
            ? parity + 0x6ed9eba1
            : index < 60
              ? majority + 0x8f1bbcdc
              : parity + 0xca62c1d6;
      const next = (left(a, 5) + mixed + e + at(words, index)) | 0;
      e = d;
      d = c;
      c = left(b, 30);
      b = a;
      a = next;
    }
    add(state, 0, a);
    add(state, 1, b);
    add(state, 2, c);
    add(state, 3, d);
    add(state, 4, e);
  });

const primes = firstPrimes(64);
const bitsOf = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
const roots = Int32Array.from(primes, (prime) => bitsOf(Math.cbrt(prime)));
const squares = primes.slice(0, 8).map((prime) => bitsOf(Math.sqrt(prime)));

export const sha256: Digest = (message) =>
  digestOf(message, squares, false, (state, words) => {
    for (let index = 16; index < 64; index++) {
      const early = at(words, index - 15);
      const late = at(words, index - 2);
      const small0 = left(early, 25) ^ left(early, 14) ^ (early >>> 3);
      const small1 = left(late, 15) ^ left(late, 13) ^ (late >>> 10);
      words[index] = at(words, index - 16) + small0 + at(words, index - 7) + small1;
    }
    const rolling = new NativeInt32Array(8);
    for (let index = 0; index < 8; index++) rolling[index] = at(state, index);
    for (let index = 0; index < 64; index++) round(rolling, (at(roots, index) + at(words, index)) | 0);
    for (let index = 0; index < 8; index++) add(state, index, at(rolling, index));
  });

function round(rolling: Int32Array, input: number): void {
  const a = at(rolling, 0);
  const b = at(rolling, 1);
  const c = at(rolling, 2);
  const e = at(rolling, 4);
  const large1 = left(e, 26) ^ left(e, 21) ^ left(e, 7);
  const first = (at(rolling, 7) + large1 + ((e & at(rolling, 5)) ^ (~e & at(rolling, 6))) + input) | 0;
  const large0 = left(a, 30) ^ left(a, 19) ^ left(a, 10);
  const second = (large0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
  for (let index = 7; index > 0; index--) rolling[index] = at(rolling, index - 1);
  add(rolling, 4, first);
  rolling[0] = first + second;
}

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}
