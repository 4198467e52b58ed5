import type { ObservationOf } from '../domain';

/**
 * Whether a script's call was begun and not ended while the page was watched, as a stream of events is (HTML, 9.2), where
 * the browser tells of every request.
 */
export function isEndless({ resourceType, status, source }: ObservationOf<'request'>): boolean {
  return resourceType === 'xmlhttprequest' && status === null && source === 'requests';
}
