import type { ObservationOf } from '../domain';

const unanswered: ReadonlySet<string> = new Set([
  'image',
  'ping',
  'beacon',
  'sendBeacon',
  'fetch-keepalive',
  'anchor-ping',
]);

/** Whether nobody reads what comes back: it was told, and not asked. */
export const isUnanswered = (seen: ObservationOf<'request' | 'send'>): boolean =>
  unanswered.has(seen.kind === 'send' ? seen.api : seen.resourceType);
