import type { ObservationKind } from '../core/domain';
import type { ProbeRecord } from './probe-record';

/** One thing that came from the page's world, checked by hand: no schema library in pages. */
export type Reading = ProbeRecord | { refused: 'shape' | 'size' };

const kinds: ReadonlySet<unknown> = new Set<ObservationKind>([
  'api-call',
  'cookie-write',
  'etag-read',
  'image',
  'link',
  'named-store',
  'send',
  'signal',
  'sign-in',
  'storage-write',
]);
const longestKey = 2048;
const longestText = 4096;
const mostFields = 24;
/** The last moment that a date can hold (ECMA-262, 21.4.1.1): what is later could not be shown. */
const lastTime = 8.64e15;

/** Copies a record field by field; what has another shape than the probe gives it is refused. */
export function readRecord(value: unknown): Reading {
  if (!isObject(value)) return { refused: 'shape' };
  const { key, kind, at, count, scriptUrl } = value;
  const isText = typeof key === 'string' && (scriptUrl === null || typeof scriptUrl === 'string');
  if (!isText || key === '' || !kinds.has(kind) || !isTime(at) || !isCount(count)) return { refused: 'shape' };
  const data = copyOf(value['data'], 1);
  if (data === null) return { refused: 'shape' };
  if (key.length > longestKey || (scriptUrl?.length ?? 0) > longestText) return { refused: 'size' };
  // A member of the set above.
  return { key, kind: kind as ObservationKind, at, count, scriptUrl, data };
}

/** The list under a name; null: there is none. */
export function listIn(value: unknown, name: string): readonly unknown[] | null {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : null;
}

/** What the probe itself could not keep. */
export function readLoss(value: unknown): { what: string; reason: string; count: number } | null {
  if (!isObject(value)) return null;
  const { what, reason, count } = value;
  const isLoss = kinds.has(what) && reason === 'cap' && isCount(count);
  // A member of the set above.
  return isLoss ? { what: what as ObservationKind, reason, count } : null;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= lastTime;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0;

/** Texts are cut, objects taken one level deep; null: a field holds anything else. */
function copyOf(value: unknown, depth: number): Record<string, unknown> | null {
  if (!isObject(value) || Array.isArray(value)) return null;
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value).slice(0, mostFields)) {
    if (field === undefined) continue;
    const taken = isObject(field) && depth > 0 ? copyOf(field, depth - 1) : plainOf(field);
    if (taken === undefined || (taken === null && field !== null)) return null;
    copy[name.slice(0, 64)] = taken;
  }
  return copy;
}

function plainOf(field: unknown): unknown {
  if (typeof field === 'string') return field.slice(0, longestText);
  const isPlain = field === null || typeof field === 'boolean' || Number.isFinite(field);
  return isPlain ? field : undefined;
}
