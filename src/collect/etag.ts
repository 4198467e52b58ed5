import type { Observation } from '../core/domain';
import { redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { observationId } from './observation-id';
import { textOf, type Raw } from './raw';
import type { RequestDetails } from './requests';
import { seenInHeaders } from './seen-in-headers';

const longestMark = 256;

/** What an answer was marked with, without the signs around it (RFC 9110, 8.8.3). */
const markIn = (value: string): string => value.slice(0, longestMark).replace(/^W\/|"/g, '');

/** What a script read an answer to be marked with: a sketch only. */
export function etagFields(raw: Raw, context: Context): Raw | null {
  const value = textOf(raw, 'value');
  return value === null ? null : { value: context.sketch(markIn(value)) };
}

/** What a script, or the answer to a script's call, is marked with, where that could tell visitors apart. */
export function etagObservations(details: RequestDetails, navigationId: string, context: Context): Observation[] {
  const mark = (details.responseHeaders ?? []).find(({ name }) => name.toLowerCase() === 'etag')?.value;
  const value = mark === undefined ? null : context.sketch(markIn(mark));
  if (value?.entropy !== 'high') return [];
  return [
    {
      kind: 'etag-read',
      id: observationId('etag-read', navigationId, redactUrl(details.url)),
      ...seenInHeaders(details, context),
      value,
    },
  ];
}
