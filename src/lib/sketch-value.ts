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
/** Also several in one, as programs name things: "fontSize". */
const word = /^(?:[A-Z]?[a-z]{1,15}(?:[A-Z][a-z]{1,15})*|[A-Z]{1,8})$/;
/** A number, a year, a size: no longer than these, it is one of few. */
const short = /^(?:\d{1,4}|.{1,3})$/;
const number = /^\d+$/;

/**
 * Words, times and short numbers tell little, however many there are; what is left counts by its own distribution of
 * characters. Of JSON the part that tells most counts: who is known by it is known by one of its parts.
 * An e-mail address is made of words, and is somebody's all the same.
 */
function estimateBits(value: string): number {
  const plain = decoded(value);
  const parts = partsOfJson(plain);
  return parts === null ? bitsOfText(plain) : Math.max(0, ...parts.map(estimateBits));
}

function bitsOfText(text: string): number {
  if (email.test(text)) return 40;
  const withoutTimes = text.replace(isoTime, ' ').replace(epochTime, ' ');
  const tokens = withoutTimes.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '');
  const known = tokens.filter((token) => word.test(token) || (short.test(token) && !number.test(token)));
  const rest = tokens.filter((token) => !word.test(token) && !short.test(token)).join('');
  const hasTime = withoutTimes.length < text.length;
  const drawn = hasTime ? [...tokens, ...drawnAmongTimes(text)] : [];
  const fromRest = Math.max(shannonBits(rest), bitsOfDrawnNumber(drawn));
  return fromRest + Math.min(known.length * 3, 12) + (hasTime ? 4 : 0);
}

/** Beside the time of a first visit, a long number is drawn, and each of its digits tells as much as a digit can. */
function bitsOfDrawnNumber(tokens: readonly string[]): number {
  const lengths = tokens.filter((token) => number.test(token)).map(({ length }) => length);
  return Math.max(0, ...lengths.filter((length) => length >= shortestDrawn)) * Math.log2(10);
}

const shortestDrawn = 9;
const threeYears = 94_608_000;

/**
 * Every third number that is drawn of all that 31 bits hold looks like a time. Nothing is kept for three years in one
 * piece: of two times that lie so far apart, one is none.
 */
function drawnAmongTimes(text: string): string[] {
  const times = text.match(epochTime) ?? [];
  const seconds = times.map((time) => Number(time.slice(0, 10)));
  return Math.max(...seconds) - Math.min(...seconds) > threeYears ? times.filter(({ length }) => length === 10) : [];
}

const mostJsonParts = 200;

/** Names and values of JSON as texts; null: it is none. Fractions and small numbers are measures, not names. */
function partsOfJson(text: string): string[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return partsOf(JSON.parse(text)).slice(0, mostJsonParts);
  } catch {
    // Cut, or not JSON after all.
    return null;
  }
}

function partsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return Number.isInteger(value) ? [String(value)] : [];
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? [String(value)] : [];
  return Array.isArray(value)
    ? value.flatMap(partsOf)
    : Object.entries(value).flatMap(([name, part]) => [name, ...partsOf(part)]);
}

/** What an encoding adds says nothing: JSON in a cookie is read as JSON. */
function decoded(value: string): string {
  if (!/%[\da-f]{2}/i.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    // A lone % is legal: it stands for itself.
    return value;
  }
}

function shannonBits(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / text.length);
  return bits;
}
