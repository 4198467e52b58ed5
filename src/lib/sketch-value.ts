import { releaseWords } from './release-words';
import { fromBase64, jsonFromBase64 } from './from-base64';
import { hmacSha256Hex } from './hmac-sha256';

/** All that is kept of a value: its length, how much it could tell apart, and a keyed hash to see it again in the same visit. */
export interface Sketch {
  length: number;
  entropy: 'none' | 'low' | 'medium' | 'high';
  hash: string | null;
  parts?: string[];
}

/**
 * Returns the sketch of a value. `keyHex` belongs to one visit: without it, hashes of two visits cannot be compared. `name`
 * is what the value is kept or sent as; `now` tells times that can have been from those that are to come.
 */
export function sketchValue(value: string, keyHex: string, { name = '', now = Date.now() } = {}): Sketch {
  const hash = value === '' ? null : hashOf(value, keyHex);
  const parts = identifiersIn(value, now).map((part) => hashOf(part, keyHex));
  const entropy = classOf(bitsUnder(name, value, now));
  return { length: value.length, entropy, hash, ...(parts.length > 0 ? { parts } : {}) };
}

const hashOf = (value: string, keyHex: string): string =>
  hmacSha256Hex(keyHex, wholeUuid.test(value) ? withoutHyphens(value) : value).slice(0, 16);

/** Whoever hands a UUID on may leave its hyphens out: it is the same one. */
const wholeUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const withoutHyphens = (uuid: string): string => uuid.replaceAll('-', '').toLowerCase();

const mostParts = 4;
/** Runs of what identifiers are written with: letters and digits, UUIDs, and Google's two numbers with a point between. */
const candidates = /\d{6,}\.\d{6,}|[A-Za-z0-9_-]{10,64}/g;

const longestText = 200;
const divided = /[*:;|~]/;
const printable = /^[\w.*:;|~-]{10,48}$/;

/** The identifiers that stand in a value or an address among other things; the value as a whole is none of them. */
function identifiersIn(value: string, now: number): string[] {
  const plain = decoded(value);
  const texts = (partsOfJson(plain) ?? []).flatMap(([name, text]) =>
    name !== '' && text.length <= longestText ? text : [],
  );
  const runs = plain.match(candidates) ?? [];
  // Who links sites together packs the identifier between signs of its own, "1*OGQyZjYx…*k3j", or packs its signs as well.
  const packed = runs
    .map(fromBase64)
    .filter((text) => printable.test(text))
    .flatMap((text) => (divided.test(text) ? (text.match(candidates) ?? []) : text));
  const found = [...texts, ...runs, ...packed];
  const parts = found.filter((part) => part.length < value.length && isIdentifier(part, now));
  return [...new Set(parts)].slice(0, mostParts);
}

const isIdentifier = (part: string, now: number): boolean =>
  part.includes('.') || (/\d/.test(part) && classOf(estimateBits(part, now)) === 'high');

const onePersonOfAll = 33;
const oneInAMillion = 20;

/** 33 bits single out one person among all people alive; 20 bits one among a million. */
function classOf(bits: number): Sketch['entropy'] {
  if (bits >= onePersonOfAll) return 'high';
  if (bits >= oneInAMillion) return 'medium';
  return bits > 0 ? 'low' : 'none';
}

/** Names that say whose the value is: "visitor_id", "anonymousId", "x_uid", "device-key"; or what it is for: "x_trk". */
const ofVisitor =
  /(?<=[_.:-])trk$|(?:^|[_.:-])(?:d?uid|visitor|(?:visitor|anon(?:ymous)?|device|browser|client|user|guest|reader|tracker|distinct|install(?:ation)?)[_.-]?(?:u?u?id|guid)|(?:visitor|anon(?:ymous)?|device|browser)[_.-]?(?:key|hash|no|nr|number))$/i;

/** Short for a client's or a visitor's identifier, and for a campaign's and a video's: only of a drawn number beside a time. */
const ofVisitorInShort = /(?:^|[_.-])[cv]id$/i;
const drawnBesideTime = /^\d{8,10}\.\d{10}$/;

/** Drawn numbers of nine digits are as many as those of orders and articles: what they are called tells them apart. */
function bitsUnder(name: string, value: string, now: number): number {
  const bits = estimateBits(value, now);
  const isNamed = ofVisitor.test(name) || (ofVisitorInShort.test(name) && drawnBesideTime.test(value));
  return bits >= oneInAMillion && isNamed ? Math.max(bits, onePersonOfAll) : bits;
}

const isoTime = /\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/g;
/** Seconds or milliseconds of 2014 to 2039; what never ends, ends with the last second that 32 bits can say. */
const epochTime = /(?<!\d)(?:1[4-9]|2[01])\d{8}(?:\d{3})?(?!\d)/g;
const email = /[^\s@]@[^\s@/]+\.[a-z]{2,}/i;
/** Also several in one, as programs name things: "fontSize"; of scripts that know no capitals, any run. */
const word = /^(?:\p{Lu}?\p{Ll}{1,15}(?:\p{Lu}\p{Ll}{1,15})*|\p{Lu}{1,8}|[\p{Lo}\p{Lm}]+)$/u;
/** As languages make them that write words together, and such as can be spoken; what was drawn may be so by chance. */
const longWord = /^(?!.*[^aeiouyà-öø-þ]{6})\p{Lu}?\p{Ll}{16,40}$/u;
const isWord = (token: string, among: readonly string[]): boolean =>
  word.test(token) || (among.length > 1 && longWord.test(token));
/** A number, a year, a size: no longer than these, it is one of few. */
const short = /^(?:\d{1,4}|.{1,3})$/;
const number = /^\d+$/;

/** The number of a book (ISBN-13, ISO 2108), with its check digit: drawn numbers and times begin otherwise or fail at it. */
function isBook(token: string): boolean {
  if (!/^97[89]\d{10}$/.test(token)) return false;
  return [...token].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

/**
 * Words, times and short numbers tell little, however many there are; what is left counts by its own distribution of
 * characters. Of JSON the part that tells most counts: who is known by it is known by one of its parts.
 * An e-mail address is made of words, and is somebody's all the same.
 */
function estimateBits(value: string, now: number): number {
  const plain = decoded(value);
  const parts = partsOfJson(plain);
  return parts === null
    ? bitsOfText(plain, now)
    : Math.max(0, ...parts.map(([name, part]) => bitsUnder(name, part, now)));
}

function bitsOfText(text: string, now: number): number {
  if (email.test(text)) return 40;
  const withoutTimes = text.replace(isoTime, ' ').replace(epochTime, ' ');
  const tokens = withoutTimes.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== '');
  const known = tokens.filter((token) => isWord(token, tokens) || (short.test(token) && !number.test(token)));
  const left = tokens.filter((token) => !isWord(token, tokens) && !short.test(token) && !isBook(token));
  const hasTime = withoutTimes.length < text.length;
  const fromWords = Math.min(known.length * 3, 12);
  const fromLeft = Math.max(bitsOfTokens(left) + fromWords, bitsOfHex(withoutTimes));
  if (!hasTime) return fromLeft;
  const drawn = bitsOfDrawnNumber([...tokens, ...drawnAmongTimes(text, now)]) + (versioned.test(text) ? 7 : 0);
  return Math.max(fromLeft + 4, drawn, ...tokens.filter(isDrawnBesideTime).map(bitsIn36));
}

/**
 * How varied the tokens are; or, where one was drawn in base 36, as `Math.random().toString(36)` does, what each of its
 * characters can tell, less some for what only looks so.
 */
function bitsOfTokens(tokens: readonly string[]): number {
  return Math.max(shannonBits(tokens.join('')), ...tokens.filter(isDrawnInBase36).map(bitsIn36));
}

const bitsIn36 = ({ length }: string): number => length * 0.85 * Math.log2(36);

/** Beside the time of a first visit stands what tells it from others of that time: no word. */
const isDrawnBesideTime = (token: string): boolean =>
  /^[a-z0-9]{8,}$/.test(token) &&
  (/[^aeiouy\d]{5}/.test(token) || /^(?=.*[a-z].*\d.*[a-z]|.*\d.*[a-z].*\d).*[g-z]/.test(token));

const digest = /^[\da-f]{12,}$/i;
/** A UUID, or its first groups. */
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){2,3}(?:-[\da-f]{4,12})?$/i;
const fewestTurns = 4;

/** A digest or a UUID, or so long a part of one that it is nobody else's: each digit is drawn. */
function bitsOfHex(text: string): number {
  const value = text.trim();
  const digits = value.replaceAll('-', '');
  return (digest.test(value) || uuid.test(value)) && turnsIn(digits) >= fewestTurns ? digits.length * 4 * 0.85 : 0;
}

/** How often letters and digits take turns. "a1b" → 2 */
const turnsIn = (text: string): number => text.match(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/gi)?.length ?? 0;

/** Sizes, versions and what is chosen: "30x40x50cm", "n1a1m0p0". */
const orderly = /\d\dx\d|^(?:[a-z]\d)+$|^(?:\d[a-z])+$/;
/** Milliseconds of 2014 to 2039 in base 36. */
const time36 = /^[h-r][a-z0-9]{7}$/;

/**
 * Small letters and digits in turn, and nothing that could be spoken, measured or bought: "k3j9x2m1p". Letters up to "f"
 * alone may as well be the short hash of a file.
 */
function isDrawnInBase36(token: string): boolean {
  if (!/^(?=.*\d)(?=.*[g-z])[a-z0-9]{8,}$/.test(token) || time36.test(token) || orderly.test(token)) return false;
  if (/[^aeiouy\d]{6}/.test(token)) return true;
  if (/\d{3}/.test(token) || (/[a-z]{6}/.test(token) && !/[^aeiouy\d]{4}/.test(token))) return false;
  const letters = token.replace(/\d/g, '').length;
  return letters * 5 >= token.length * 2 && turnsIn(token) >= (token.length < 10 ? 3 : 2);
}

/** "GA1.2." or "1." before them: two numbers that a program made up, and not the number of a thing with the time of something. */
const versioned = /^(?:[A-Za-z]{1,4}\d?\.\d{1,2}|[A-Za-z]{1,4}\d|\d(?=\.\d+\.\d+$))\.\d/;
const day8 = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/;
const shortestDrawn = 8;

/**
 * Beside the time of a first visit, a long number is drawn, and each of its digits tells as much as a digit can. Nine may
 * as well be an article's, beside when it was read: alone they are too few.
 */
function bitsOfDrawnNumber(tokens: readonly string[]): number {
  const lengths = tokens.filter((token) => number.test(token) && !day8.test(token)).map(({ length }) => length);
  return Math.max(0, ...lengths.filter((length) => length >= shortestDrawn)) * Math.log2(10);
}

const day = 86_400;
const threeYears = 94_608_000;

/**
 * Every third number that is drawn of all that 31 bits hold looks like a time. Where the latest is a time of these years,
 * one that lies far before it is none. Where one is still to come, it is an end, and the other its beginning, if whole
 * hours lie between the two; if not, it is none.
 */
function drawnAmongTimes(text: string, now: number): string[] {
  const times = text.match(epochTime) ?? [];
  const past = times.map(secondsOf).filter((seconds) => seconds < now / 1000 + day);
  const latest = Math.max(...past);
  if (now / 1000 - latest > threeYears) return [];
  const isDrawn = (seconds: number): boolean =>
    seconds > latest ? past.length === 1 && !isEnd(seconds, latest) : latest - seconds > threeYears;
  return times.filter((time) => time.length === 10 && isDrawn(secondsOf(time)));
}

const secondsOf = (time: string): number => Number(time.slice(0, 10));

const never = 2_147_483_647;
const hour = 3600;
const halfHour = 1800;

/** Never, when a clock strikes, or as "in thirteen months" comes out, by whatever clock; the two were not read at the same moment. */
function isEnd(seconds: number, beginning: number): boolean {
  const rest = (seconds - beginning) % hour;
  return seconds === never || seconds % halfHour === 0 || Math.min(rest, hour - rest) <= 5;
}

const mostJsonParts = 200;

/** A text of JSON and the name that it stands under; names themselves stand under none. */
type Part = readonly [name: string, text: string];

/** Names and values of JSON as texts; null: it is none. Fractions and small numbers are measures, not names. */
function partsOfJson(text: string): Part[] | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return partsOf('', JSON.parse(text)).slice(0, mostJsonParts);
  } catch {
    // Cut, or not JSON after all.
    return null;
  }
}

/** Under these stands what a thing is, or how it was made; never who looks at it. */
const ofThings = new RegExp(`^(?:${releaseWords}|(?:sku|product|item|article|variant|category)(?:_?id|no|nr)?)$`, 'i');

/** Beside what is kept with it, such as texts, it says which release of that it is. */
const ofContent = /^(?:hash|digest)$/i;

/** Of a list each member has such a one of its own: tasks, notes, lines of a basket. A visitor is one. */
const ofMember = /^_?(?:id|uuid|guid|key)$/i;

function partsOf(name: string, value: unknown, isListed = false): Part[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'number') return Number.isInteger(value) ? [[name, String(value)]] : [];
  if (typeof value !== 'object' || value === null) return typeof value === 'boolean' ? [[name, String(value)]] : [];
  if (Array.isArray(value)) return value.flatMap((part) => partsOf(name, part, true));
  const isContent = Object.values(value).some((part) => typeof part === 'object' && part !== null);
  const isOfThing = (key: string): boolean =>
    ofThings.test(key) || (isListed && ofMember.test(key)) || (isContent && ofContent.test(key));
  return Object.entries(value).flatMap(([key, part]): Part[] =>
    isOfThing(key) ? [['', key]] : [['', key], ...partsOf(key, part)],
  );
}

/** What an encoding adds says nothing: JSON in a cookie is read as JSON, in Base64 as well. */
function decoded(value: string): string {
  const plain = withoutPercents(value);
  return jsonFromBase64(plain) || plain;
}

function withoutPercents(value: string): string {
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
