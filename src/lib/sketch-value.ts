import { hmacSha256Hex } from './hmac-sha256';

/** All that is kept of a value: its length, how much it could tell apart, and a keyed hash to see it again in the same visit. */
export interface Sketch {
  length: number;
  entropy: 'none' | 'low' | 'medium' | 'high';
  hash: string | null;
  parts?: string[];
}

/** Returns the sketch of a value. `keyHex` belongs to one visit: without it, hashes of two visits cannot be compared. */
export function sketchValue(value: string, keyHex: string): Sketch {
  const hash = value === '' ? null : hashOf(value, keyHex);
  const parts = identifiersIn(value).map((part) => hashOf(part, keyHex));
  return { length: value.length, entropy: entropyClass(value), hash, ...(parts.length > 0 ? { parts } : {}) };
}

const hashOf = (value: string, keyHex: string): string => hmacSha256Hex(keyHex, value).slice(0, 16);

const mostParts = 4;
/** Runs of what identifiers are written with: letters and digits, UUIDs, and Google's two numbers with a point between. */
const candidates = /\d{6,}\.\d{6,}|[A-Za-z0-9_-]{10,64}/g;

/** The identifiers that stand in a value or an address among other things; the value as a whole is none of them. */
function identifiersIn(value: string): string[] {
  const found = value.match(candidates) ?? [];
  const parts = found.filter((part) => part.length < value.length && isIdentifier(part));
  return [...new Set(parts)].slice(0, mostParts);
}

const isIdentifier = (part: string): boolean =>
  part.includes('.') || (/\d/.test(part) && entropyClass(part) === 'high');

/** 33 bits single out one person among all people alive; 20 bits one among a million. */
function entropyClass(value: string): Sketch['entropy'] {
  const bits = estimateBits(value);
  if (bits >= 33) return 'high';
  if (bits >= 20) return 'medium';
  return bits > 0 ? 'low' : 'none';
}

const isoTime = /\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/g;
/** Seconds or milliseconds of 2014 to 2036. */
const epochTime = /(?<!\d)(?:1[4-9]|20)\d{8}(?:\d{3})?(?!\d)/g;
const email = /[^\s@]@[^\s@/]+\.[a-z]{2,}/i;
const word = /^(?:[A-Z]?[a-z]{1,15}|[A-Z]{1,8})$/;

/**
 * Words and times tell little, whatever their length; what is left counts by its own distribution of characters.
 * An e-mail address is made of words, and is somebody's all the same.
 */
function estimateBits(value: string): number {
  if (email.test(value)) return 40;
  const withoutTimes = value.replace(isoTime, ' ').replace(epochTime, ' ');
  const tokens = withoutTimes.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '');
  const words = tokens.filter((token) => word.test(token));
  const rest = tokens.filter((token) => !word.test(token)).join('');
  const fromTimes = withoutTimes.length < value.length ? 4 : 0;
  return shannonBits(rest) + Math.min(words.length * 3, 12) + fromTimes;
}

function shannonBits(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / text.length);
  return bits;
}
