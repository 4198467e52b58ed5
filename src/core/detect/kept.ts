import type { ObservationOf, ValueSketch } from '../domain';
import { isDistinct, isKeptIdentifier } from './identifier';

export type KeptKind = 'cookie-write' | 'cookie-stored' | 'storage-write' | 'storage-item';

/** What the page's own scripts can keep, and read again at the next visit. */
export type Kept = ObservationOf<KeptKind>;

/** Whether it outlasts the visit and could tell its visitor from all others. null: too long to tell. */
export function isLastingIdentifier(one: Kept): boolean | null {
  if ('key' in one) return one.area === 'local' ? isDistinct(one.value) : false;
  return isKeptIdentifier(one.value, one.maxAgeSeconds);
}

/** Returns everything of that sort that was seen, written or found. */
export function keptIn(observations: { readonly [K in KeptKind]: readonly ObservationOf<K>[] }): Kept[] {
  return [
    ...observations['cookie-write'],
    ...observations['cookie-stored'],
    ...observations['storage-write'],
    ...observations['storage-item'],
  ];
}

/** Returns the keyed sketches of whole values. */
export function hashesOf(values: readonly { readonly value: ValueSketch | null }[]): ReadonlySet<string> {
  return new Set(values.flatMap(({ value }) => value?.hash ?? []));
}

/** Returns the keyed sketches of a value as it came, and of what stands in it together with something else. */
export function sketchesIn(value: ValueSketch | null): string[] {
  return [...(value?.hash == null ? [] : [value.hash]), ...(value?.parts ?? [])];
}
