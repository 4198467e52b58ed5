import type { ObservationOf } from '../domain';

/**
 * Whether a script's call never came to an answer with a status, where the browser tells of every request: as a stream of
 * events is known (HTML, 9.2), which stays open, or breaks off and is asked for again. A call that failed reads the same.
 */
export function isEndless({ resourceType, status, source }: ObservationOf<'request'>): boolean {
  return resourceType === 'xmlhttprequest' && status === null && source === 'requests';
}
