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

/** "No content", "reset content", and "accepted": there is nothing to read (RFC 9110, 15.3). */
const withoutContent: ReadonlySet<number | null> = new Set([202, 204, 205]);

/** The same, also of calls that a script could have read an answer of, where none came. */
export function unansweredBy(
  requests: readonly ObservationOf<'request'>[],
): (seen: ObservationOf<'request' | 'send'>) => boolean {
  const empty = new Set(requests.filter(({ status }) => withoutContent.has(status)).map(({ url }) => url));
  return (seen) => isUnanswered(seen) || empty.has(seen.url);
}
