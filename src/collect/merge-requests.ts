import type { Observation, ObservationOf } from '../core/domain';
import { joinSights } from '../lib/join-sights';
import { observationId } from './observation-id';

type Request = ObservationOf<'request'>;

/**
 * One request is one fact, whoever saw it. The browser's own word and the page's own list tell of the same requests;
 * joined by address and parameter names, neither is missed when the other was, and none is counted twice. Where the
 * browser's word has a gap, calls count too: what another site refuses to a script is not in the page's list.
 */
export function mergeRequests(observations: readonly Observation[], hasGap = false): Observation[] {
  const calls = hasGap ? countCalls(observations) : new Map<string, number>();
  const groups = new Map<string, Request[]>();
  const others: Observation[] = [];
  for (const one of observations) {
    if (one.kind !== 'request') others.push(one);
    else groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  }
  return [...others, ...[...groups].map(([key, group]) => merge(key, group, calls.get(key) ?? 0))];
}

/** Calls that ask and carry no body, by the request that they make. */
function countCalls(observations: readonly Observation[]): Map<string, number> {
  const calls = new Map<string, number>();
  for (const one of observations)
    if (one.kind === 'send' && one.bytes === null && (one.api === 'fetch' || one.api === 'xhr'))
      calls.set(keyOf(one), one.count + (calls.get(keyOf(one)) ?? 0));
  return calls;
}

/** Without the method: the page's list does not tell it. */
function keyOf({ url, parameters }: Pick<Request, 'url' | 'parameters'>): string {
  return JSON.stringify([url, ...parameters.map(({ name }) => name).sort()]);
}

function merge(key: string, group: readonly Request[], calls: number): Request {
  const seenByBrowser = group.filter(({ source }) => source === 'requests');
  const listedByPage = group.filter(({ source }) => source !== 'requests');
  const ordered = [...seenByBrowser, ...listedByPage].sort((a, b) => rank(a) - rank(b) || a.at - b.at);
  const first = ordered[0] as Request; // a group has at least one
  return {
    ...first,
    id: observationId('request', key),
    at: Math.min(...group.map(({ at }) => at)),
    count: Math.max(1, total(seenByBrowser), total(listedByPage), calls),
    // The page's list is read in the very frame; webRequest knows it by number only.
    frameUrl: listedByPage[0]?.frameUrl || first.frameUrl,
    scriptUrl: firstKnown(ordered, 'scriptUrl'),
    method: firstKnown(ordered, 'method'),
    initiatorUrl: firstKnown(ordered, 'initiatorUrl'),
    redirectedFrom: firstKnown(ordered, 'redirectedFrom'),
    status: firstKnown(ordered, 'status'),
    bytes: firstKnown(ordered, 'bytes'),
    ...seenInOf(seenByBrowser.length > 0 ? seenByBrowser : listedByPage),
  };
}

const rank = ({ source }: Request): number => (source === 'requests' ? 0 : 1);
const total = (group: readonly Request[]): number => group.reduce((sum, { count }) => sum + count, 0);

function seenInOf(group: readonly Request[]): Pick<Request, 'seenIn'> {
  const seenIn = joinSights(group.flatMap(({ seenIn = [] }) => seenIn));
  return seenIn.length === 0 ? {} : { seenIn };
}

function firstKnown<F extends keyof Request>(group: readonly Request[], field: F): Request[F] | null {
  return group.find((one) => one[field] !== null)?.[field] ?? null;
}
