import { groupBy } from '../../lib/group-by';
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

/** "No content" and "reset content": there is nothing to read (RFC 9110, 15.3.5 and 15.3.6). */
const withoutContent: ReadonlySet<number | null> = new Set([204, 205]);

/**
 * The same, also of calls whose answer no script can read, which shops make to their tills too; and of those that a script
 * could have read an answer of, where none ever came from that address. What the browser asks before such a call (Fetch,
 * CORS preflight) is answered for itself.
 */
export function unansweredBy(
  requests: readonly ObservationOf<'request'>[],
): (seen: ObservationOf<'request' | 'send'>) => boolean {
  const answers = groupBy(
    requests.filter(({ method, status }) => method !== 'OPTIONS' && status !== null),
    ({ url }) => url,
  );
  const isEmpty = (url: string): boolean =>
    answers.get(url)?.every(({ status }) => withoutContent.has(status)) ?? false;
  const isUnread = (seen: ObservationOf<'request' | 'send'>): boolean => seen.kind === 'send' && seen.isUnread === true;
  return (seen) => isUnanswered(seen) || isUnread(seen) || isEmpty(seen.url);
}
