import type { ObservationOf } from '../domain';

/**
 * Whether a script's call was begun, and neither ended nor failed while the page was watched, as a stream of events does
 * (HTML, 9.2). What has ended is counted.
 */
export function isEndless({ resourceType, status, source, count }: ObservationOf<'request'>): boolean {
  return resourceType === 'xmlhttprequest' && status === null && source === 'requests' && count === 0;
}
