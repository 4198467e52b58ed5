import type { ObservationOf } from '../domain';
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
