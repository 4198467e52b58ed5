import { NativeInt32Array, NativeUint8Array } from '../natives';

/**
 * MD5 (RFC 1321), SHA-1 and SHA-256 (FIPS 180-4) of short texts: what typed text is sent as when it is not sent plainly.
 * Each goes over blocks of 16 words with a register that shifts by one word a step; only the steps differ. Every index
 * below lies within its array, which the types cannot tell.
 */
export type Digest = (message: Uint8Array) => Uint8Array;

interface Algorithm {
  readonly start: Int32Array;
  readonly steps: number;
  readonly isLittleEndian: boolean;
  /** Makes the words of a block that its message does not give. */
  extend?(words: Int32Array, index: number): number;
  /** Changes the register for one step, given the sum of a block's word and whatever else. */
  step(register: Int32Array, words: Int32Array, index: number): void;
}

const left = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));
const choice = (x: number, y: number, z: number): number => (x & y) | (~x & z);
const majority = (x: number, y: number, z: number): number => (x & y) | (x & z) | (y & z);

/** Everything moves on by one place, and the new word comes first. */
function shift(register: Int32Array, first: number): void {
  for (let index = register.length - 1; index > 0; index--) register[index] = register[index - 1]!;
  register[0] = first;
}

function digestWith({ start, steps, isLittleEndian, extend, step }: Algorithm): Digest {
  return (message) => {
    const state = new NativeInt32Array(start);
    const placeOf = (index: number): number => (isLittleEndian ? index & 3 : 3 - (index & 3)) * 8;
    const blocks = ((message.length + 8) >> 6) + 1;
    for (let block = 0; block < blocks; block++) {
      const words = new NativeInt32Array(80);
      for (let index = 0; index < 64; index++) {
        const from = block * 64 + index;
        const byte = from === message.length ? 0x80 : (message[from] ?? 0);
        words[index >> 2] = words[index >> 2]! | (byte << placeOf(index));
      }
      if (block === blocks - 1) words[isLittleEndian ? 14 : 15] = message.length * 8;
      if (extend) for (let index = 16; index < steps; index++) words[index] = extend(words, index);
      const register = new NativeInt32Array(state);
      for (let index = 0; index < steps; index++) step(register, words, index);
      for (let index = 0; index < state.length; index++) state[index] = state[index]! + register[index]!;
    }
    const digest = new NativeUint8Array(state.length * 4);
    for (let index = 0; index < digest.length; index++) digest[index] = state[index >> 2]! >>> placeOf(index);
    return digest;
  };
}

const start = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);

const { abs, cbrt, sin, sqrt } = Math;
const turns = Int32Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);

export const md5 = digestWith({
  start,
  steps: 64,
  isLittleEndian: true,
  step(register, words, index) {
    const round = index >> 4;
    const b = register[1]!;
    const c = register[2]!;
    const d = register[3]!;
    const mixed =
      round === 0 ? choice(b, c, d) : round === 1 ? choice(d, b, c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
    const place = index * [1, 5, 3, 7][round]! + [0, 1, 5, 0][round]!;
    const sum = register[0]! + mixed + ((abs(sin(index + 1)) * 2 ** 32) | 0) + words[place & 15]!;
    shift(register, d);
    register[1] = b + left(sum, turns[round * 4 + (index & 3)]!);
  },
});

const constants = Int32Array.of(0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6);

export const sha1 = digestWith({
  start: Int32Array.of(...start, 0xc3d2e1f0),
  steps: 80,
  isLittleEndian: false,
  extend: (words, index) => left(words[index - 3]! ^ words[index - 8]! ^ words[index - 14]! ^ words[index - 16]!, 1),
  step(register, words, index) {
    const round = (index / 20) | 0;
    const b = register[1]!;
    const c = register[2]!;
    const d = register[3]!;
    const mixed = round === 0 ? choice(b, c, d) : round === 2 ? majority(b, c, d) : b ^ c ^ d;
    shift(register, left(register[0]!, 5) + mixed + register[4]! + constants[round]! + words[index]!);
    register[2] = left(b, 30);
  },
});

/** The fractional parts of the roots of the first primes: worked out with the first digest, not in every page. */
const roots = new NativeInt32Array(64);
const beginning = new NativeInt32Array(8);

function findRoots(): void {
  const primes = new NativeInt32Array(64);
  for (let candidate = 2, count = 0; count < 64; candidate++) {
    let index = 0;
    while (index < count && candidate % primes[index]! !== 0) index++;
    if (index < count) continue;
    roots[count] = bitsOf(cbrt(candidate));
    if (count < 8) beginning[count] = bitsOf(sqrt(candidate));
    primes[count++] = candidate;
  }
}

const bitsOf = (root: number): number => (root % 1) * 2 ** 32;

export const sha256: Digest = (message) => {
  if (roots[0] === 0) findRoots();
  return digest256(message);
};

const digest256 = digestWith({
  start: beginning,
  steps: 64,
  isLittleEndian: false,
  extend(words, index) {
    const early = words[index - 15]!;
    const late = words[index - 2]!;
    const small0 = left(early, 25) ^ left(early, 14) ^ (early >>> 3);
    const small1 = left(late, 15) ^ left(late, 13) ^ (late >>> 10);
    return words[index - 16]! + small0 + words[index - 7]! + small1;
  },
  step(register, words, index) {
    const a = register[0]!;
    const e = register[4]!;
    const large1 = left(e, 26) ^ left(e, 21) ^ left(e, 7);
    const input = register[7]! + roots[index]! + words[index]!;
    const first = input + large1 + choice(e, register[5]!, register[6]!);
    const large0 = left(a, 30) ^ left(a, 19) ^ left(a, 10);
    shift(register, first + large0 + majority(a, register[1]!, register[2]!));
    register[4] = register[4]! + first;
  },
});
