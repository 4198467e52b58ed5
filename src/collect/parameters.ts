import type { Parameter, ValueSketch } from '../core/domain';
import { redactName } from '../lib/redact-url';
import { isPointerWay } from './pointer-way';
import { isRaw } from './raw';

const maximumParameters = 60;
/** What is beyond is not read: an address may be megabytes long. */
const longestAddress = 8192;

export type Sketch = (value: string) => ValueSketch;

/** Returns what an address and a body carry: names as they stand, values as sketches only. */
export function parametersOf(address: string, body: string | null, sketch: Sketch): Parameter[] {
  const pairs = [...queryPairs(address), ...(body === null ? [] : bodyPairs(body))];
  const once = new Map<string, Parameter>();
  for (const [rawName, value] of pairs) {
    const name = redactName(rawName);
    if (!once.has(name) && once.size < maximumParameters) once.set(name, { name, value: sketch(value) });
  }
  return [...once.values()];
}

/** Returns what an address and a body carry, for the fields of an observation; `pathParts` only where there are any. */
export function carriedBy(address: string, body: string | null, sketch: Sketch) {
  const read = address.slice(0, longestAddress);
  const parameters = parametersOf(read, body, sketch);
  const path = pathOf(read);
  const pathParts = mayHoldIdentifier(path) ? sketch(path).parts : undefined;
  return pathParts === undefined ? { parameters } : { parameters, pathParts };
}

const mayHoldIdentifier = (path: string): boolean =>
  /\d{6}\.\d{6}/.test(path) || (path.match(/[\w-]{10,}/g) ?? []).some((run) => /\d/.test(run));
const pathOf = (address: string): string => /^\w+:\/\/[^/?#]*([^?#]*)/.exec(address)?.[1] ?? '';

type Pair = readonly [string, string];

function queryPairs(address: string): Pair[] {
  if (!address.includes('?') || !URL.canParse(address)) return [];
  return [...new URL(address).searchParams];
}

/** A body is read as JSON or as a form; anything else has no names to show. */
function bodyPairs(body: string): Pair[] {
  const text = body.trim();
  if (/^[[{]/.test(text)) return jsonPairs(text);
  return /^[^=&\s]{1,128}=[^\s]*$/.test(text) ? [...new URLSearchParams(text)] : [];
}

function jsonPairs(text: string): Pair[] {
  try {
    return flatten(JSON.parse(text), '', 0);
  } catch {
    // Cut, or not JSON after all: the names that can still be read with their texts and numbers.
    return [...text.matchAll(/"([\w.$-]{1,64})"\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?[\d.]+))/g)].map((match) => [
      match[1] ?? '',
      match[2] ?? match[3] ?? '',
    ]);
  }
}

/** A short list with two numbers or more: a place, with a time or a word beside it. */
function isPlace(item: unknown): boolean {
  return Array.isArray(item) && item.length <= 8 && item.filter((part) => typeof part === 'number').length >= 2;
}

/**
 * Nested names are joined with a dot; members of a list share their list's name. Lists of places are told as that, and
 * so are those of numbers that can be places.
 */
function flatten(value: unknown, path: string, depth: number): Pair[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value.slice(0, maximumParameters);
    const members = items.flatMap((item) => flatten(item, path, depth + 1));
    if (isPointerWay(items)) return [[`${path}[numbers]`, ''], ...members];
    return items.some(isPlace) ? [...members, [`${path}[number,number]`, '']] : members;
  }
  if (isRaw(value))
    return Object.entries(value)
      .slice(0, maximumParameters)
      .flatMap(([name, item]) => flatten(item, path === '' ? name : `${path}.${name}`, depth + 1));
  return path === '' || value === null ? [] : [[path, String(value)]];
}
