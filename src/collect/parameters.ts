import { packedName, type Parameter } from '../core/domain';
import { jsonFromBase64 } from '../lib/from-base64';
import { pathOf } from '../lib/path-of';
import { redactName } from '../lib/redact-url';
import type { Context } from './context';
import { listPairs } from './list-pairs';
import { looksLike } from './looks-like';
import { isRowOfPlaces } from './place-rows';
import { isPointerWay } from './pointer-way';
import { isRaw } from './raw';

const maximumParameters = 60;
/** What is beyond is not read: an address may be megabytes long. */
const longestAddress = 8192;

/** Where it is sent from, and what makes its sketches. */
type Sender = Pick<Context, 'frameUrl' | 'routeUrl' | 'sketch'>;

/** Returns what an address and a body carry: names as they stand, values as sketches only. */
export function parametersOf(address: string, body: string | null, sender: Sender): Parameter[] {
  const { frameUrl, routeUrl = frameUrl, sketch } = sender;
  const pairs = [...queryPairs(address), ...pathPairs(address), ...(body === null ? [] : bodyPairs(body))];
  const carried = [...pairs.flatMap(withPlaces), ...pairs.flatMap(unpackedIn)];
  const once = new Map<string, Parameter>();
  // What holds nothing comes last: it keeps out neither another field nor a value of its own name.
  for (const [rawName, value] of [...carried.filter(isFilled), ...carried.filter((pair) => !isFilled(pair))]) {
    const name = redactName(rawName);
    if (once.has(name) || once.size >= maximumParameters) continue;
    const isPage =
      name === packedName
        ? frameUrl !== '' && value.includes(frameUrl)
        : isAddressOf(frameUrl, value) || isAddressOf(routeUrl, value);
    const look = looksLike(value);
    once.set(name, {
      name,
      value: sketch(value, name),
      ...(isPage ? { isPage } : {}),
      ...(pageView.test(value) ? { isView: true as const } : {}),
      ...(look === undefined ? {} : { looksLike: look }),
    });
  }
  return [...once.values()];
}

/** Returns what an address and a body carry, for the fields of an observation; `pathParts` only where there are any. */
export function carriedBy(address: string, body: string | null, sender: Sender) {
  const read = address.slice(0, longestAddress);
  const parameters = parametersOf(read, body, sender);
  const path = pathOf(read);
  const pathParts = mayHoldIdentifier(path) ? sender.sketch(path).parts : undefined;
  return pathParts === undefined ? { parameters } : { parameters, pathParts };
}

/** What happened, as counters call it: "pageview", "page_view", "$pageview", "Page Viewed". */
const pageView = /^\$?(?:page|screen)[ ._-]?(?:view(?:s|ed)?|load(?:ed)?|visit(?:ed)?|hit|impression)$|^pv$/i;

const mayHoldIdentifier = (path: string): boolean =>
  /\d{6}\.\d{6}/.test(path) || (path.match(/[\w-]{10,}/g) ?? []).some((run) => /\d/.test(run));

/** The page's address, whole or without its query, or its path where that is not the root, which any other page has. */
function isAddressOf(page: string, value: string): boolean {
  if (
    value.length < 2 ||
    page === '' ||
    page.length > longestAddress ||
    !(value.startsWith('/') || value.startsWith('http'))
  )
    return false;
  const whole = page.split('#', 1)[0] ?? '';
  const sent = value.split('#', 1)[0] ?? '';
  if (!whole.includes(sent)) return false;
  const origin = /^\w+:\/\/[^/?#]*/.exec(whole)?.[0] ?? '';
  const bare = whole.split('?', 1)[0] ?? '';
  return [whole, bare, whole.slice(origin.length), bare.slice(origin.length)].includes(sent);
}

type Pair = readonly [string, string];

/** With a value, or what is told by its name alone: rows of places and of numbers. */
const isFilled = ([name, value]: Pair): boolean => value !== '' || /numbers?\]$/.test(name);

/** Names and values of an address, in its query and its fragment. */
export function queryPairs(address: string): Pair[] {
  if (!/[?#]/.test(address) || !URL.canParse(address)) return [];
  const { searchParams, hash } = new URL(address);
  return [...searchParams, ...fragmentPairs(hash)];
}

/** What a part of the path is in Base64, as those who count write it so that no filter of names finds it. */
function pathPairs(address: string): Pair[] {
  const segments = pathOf(address).split('/', mostSegments);
  return segments.flatMap((segment) => {
    const text = jsonFromBase64(segment.replace(/\.\w{2,4}$/, ''));
    return text === '' ? [] : jsonPairs(text);
  });
}

const mostSegments = 12;

/** "#from=8d2f61c0;t=7": a fragment may carry names and values as well. */
function fragmentPairs(hash: string): Pair[] {
  const parts = hash.slice(1).split(/[;&]/);
  return parts.every((part) => /^[\w.-]{1,40}=/.test(part)) ? [...new URLSearchParams(parts.join('&'))] : [];
}

/** A body is read as JSON, also in Base64, as a form, or as a list; anything else has no names to show. */
function bodyPairs(body: string): Pair[] {
  const text = body.trim();
  if (/^[[{]/.test(text)) return jsonPairs(text);
  const unpacked = jsonFromBase64(text);
  if (unpacked !== '') return jsonPairs(unpacked);
  if (/^[^=&\s]{1,128}=[^\s]*$/.test(text)) return [...new URLSearchParams(text)];
  if (isRowOfPlaces(text)) return [['[number,number]', '']];
  return binary.test(body) ? [[packedName, body]] : listPairs(text);
}

const shortestPacked = 8;

/** What a question is narrowed down by is no message (GraphQL over HTTP, 5.1). */
const ofQuestion = /^(?:variables|filters?|where|q|query|search)$/i;

/** Two names with their values, or more: "e=sale&v=12.50". An address has its names behind a question mark. */
const queryInside = /^[a-z][\w.$[\]-]{0,39}=[^&=\s]*(?:&[a-z][\w.$[\]-]{0,39}=[^&=\s]*)+$/i;
const longestQuery = 1024;

/** What stands in a value that is JSON itself, as it stands or in Base64, or a query of its own. */
function unpackedIn([name, value]: Pair): Pair[] {
  if (value.length < shortestPacked || ofQuestion.test(name)) return [];
  if (value.length <= longestQuery && queryInside.test(value))
    return [...new URLSearchParams(value)].map(([inner, one]) => [joined(name, inner), one] as const);
  // Corners of a map's view are places as well: of places only what is packed is told.
  if (/^[[{]/.test(value)) return jsonPairs(value, name).filter(([inner]) => !inner.endsWith(']'));
  const text = jsonFromBase64(value);
  return text === '' ? [] : jsonPairs(text, name);
}

/** Characters that no text has. */
const binary = /[\0-\x08\x0e-\x1f\ufffd]/;

/** A text that is rows of places is told as that beside its name. */
function withPlaces(pair: Pair): Pair[] {
  const [name, value] = pair;
  return value.length >= shortestRows && isRowOfPlaces(value) ? [pair, [`${name}[number,number]`, '']] : [pair];
}

const shortestRows = 16;

function jsonPairs(text: string, path = ''): Pair[] {
  try {
    return flatten(JSON.parse(text), path, 0);
  } catch {
    const { values, rest } = linesOfJson(text);
    if (values.length > 0)
      return [...values.flatMap((value) => flatten(value, path, 0)), ...(rest === '' ? [] : namesReadIn(rest, path))];
    return namesReadIn(text, path);
  }
}

/** Cut, or not JSON after all: the names that can still be read with their texts and numbers. */
function namesReadIn(text: string, path: string): Pair[] {
  return [...text.matchAll(/"([\w.$-]{1,64})"\s*:\s*(?:"((?:[^"\\]|\\.)*)(?:"|\\?$)|(-?[\d.]+))/g)].map((match) => [
    joined(path, match[1] ?? ''),
    match[2] ?? match[3] ?? '',
  ]);
}

const mostLines = 20;

/** Several in one, each in a line of its own (JSON Lines), and the first line that is none, as where it was cut. */
function linesOfJson(text: string): { values: unknown[]; rest: string } {
  const values: unknown[] = [];
  for (const line of text.split('\n', mostLines).filter((one) => one.trim() !== '')) {
    try {
      values.push(JSON.parse(line));
    } catch {
      return { values, rest: line };
    }
  }
  return { values, rest: '' };
}

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
/** What programs call things; a person's name or number is none. */
const plainKey = /^(?!.*\d{6})[\w$.[\]:-]{1,64}$/;

const fewestInPacked = 4;
const deepest = 4;

/** A short list with two numbers or more: a place, with a time or a word beside it. */
function isPlace(item: unknown): boolean {
  return Array.isArray(item) && item.length <= 8 && item.filter((part) => typeof part === 'number').length >= 2;
}

/**
 * Nested names are joined with a dot; members of a list share their list's name, or are called by their place where it
 * has none. Lists of places are told as that, and so are those of numbers that can be places.
 */
function flatten(value: unknown, path: string, depth: number): Pair[] {
  // What lies deeper is told by its name alone.
  if (depth > deepest && typeof value === 'object' && value !== null) return path === '' ? [] : [[path, '']];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.slice(0, maximumParameters);
    // A list of its own, packed without names.
    if (depth === 0 && isPlace(items) && items.filter((item) => typeof item === 'number').length >= fewestInPacked)
      return [['[number,number]', '']];
    const nameOf = (item: unknown, place: number): string =>
      path === '' && !isRaw(item) && !Array.isArray(item) ? `[${place}]` : path;
    const members = items.flatMap((item, place) => flatten(item, nameOf(item, place), depth + 1));
    if (isPointerWay(items)) return [[`${path}[numbers]`, ''], ...members];
    return items.some(isPlace) ? [[`${path}[number,number]`, ''], ...members] : members;
  }
  if (isRaw(value))
    return Object.entries(value)
      .slice(0, maximumParameters)
      .flatMap(([name, item]) => flatten(item, joined(path, plainKey.test(name) ? name : '{name}'), depth + 1));
  // A field that is empty here is filled on another page.
  return path === '' ? [] : [[path, value === null ? '' : String(value)]];
}
