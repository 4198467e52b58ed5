import type { Observation } from '../core/domain';
import { redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { observationId } from './observation-id';
import type { RequestDetails } from './requests';
import { seenInHeaders } from './seen-in-headers';

const month = 30 * 86_400;
const mostTakenOver = 20;

/**
 * An answer that this browser is to keep for a month or more, and that no other may be given (`private`, RFC 9111,
 * 5.2.2.7): what stands in it can be for one visitor alone, and is there again at each visit.
 */
export function keptAnswerObservations(details: RequestDetails, navigationId: string, context: Context): Observation[] {
  const lines = (details.responseHeaders ?? []).filter(({ name }) => name.toLowerCase() === 'cache-control');
  const said = lines.map(({ value }) => value ?? '').join(',');
  const maxAgeSeconds = Number(/(?:^|[\s,])max-age="?(\d{1,10})/i.exec(said)?.[1] ?? 0);
  const isForOne = /(?:^|[\s,])private(?:[\s,]|$)/i.test(said) && !/no-store|no-cache/i.test(said);
  if (!isForOne || maxAgeSeconds < month) return [];
  return [
    {
      kind: 'kept-answer',
      id: observationId('kept-answer', navigationId, redactUrl(details.url)),
      ...seenInHeaders(details, context),
      url: redactUrl(details.url),
      maxAgeSeconds,
    },
  ];
}

/**
 * What the page that is left has had kept, told again of the next page of its host: from what is still at hand a browser
 * takes such an answer without a request that anybody is told of. Whether the next page uses it, that page shows.
 */
export function keptBefore(
  left: readonly Observation[],
  { at, navigationId }: { readonly at: number; readonly navigationId: string },
): Observation[] {
  return left
    .filter((one) => one.kind === 'kept-answer')
    .slice(0, mostTakenOver)
    .map((one) => ({
      ...one,
      id: observationId('kept-answer', navigationId, one.url),
      at,
      count: 0,
      frameUrl: '',
      seenIn: undefined,
    }));
}
