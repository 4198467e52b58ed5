import { hostOf } from '../../lib/host-of';
import type { Knowledge, Observation, ObservationOf } from '../domain';
import { siteAt } from './actor';

type Send = ObservationOf<'send'>;
type Request = ObservationOf<'request'>;

/** A request can be heard of a moment before what it was made of. */
const earlierMs = 1000;

/**
 * What a script hands to a worker is told to nobody yet; what a worker sends is heard by the browser alone, without its
 * body. Returns the observations with each such message as what was sent where the worker then called: to the script's own
 * site, or to the only one that is called by nobody else. A message after which nothing was sent is left out.
 */
export function throughWorkers(observations: readonly Observation[], knowledge: Knowledge): readonly Observation[] {
  const sends = observations.filter((one): one is Send => one.kind === 'send');
  if (!sends.some(isHanded)) return observations;
  const heard = new Set(sends.filter((send) => !isHanded(send)).map(({ url }) => url));
  const calls = observations.filter(
    (one): one is Request => one.kind === 'request' && isWorkersCall(one) && !heard.has(one.url),
  );
  return observations.flatMap((one) => {
    if (one.kind !== 'send' || !isHanded(one)) return [one];
    const call = callAfter(one, calls, knowledge);
    return call === null ? [] : [{ ...one, url: call.url }];
  });
}

const isHanded = ({ api }: Send): boolean => api === 'worker';

const isWorkersCall = ({ method, resourceType }: Request): boolean =>
  resourceType === 'xmlhttprequest' && method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';

function callAfter(handed: Send, calls: readonly Request[], knowledge: Knowledge): Request | null {
  const later = calls.filter(({ at }) => at >= handed.at - earlierMs);
  const host = hostOf(handed.scriptUrl);
  const site = host === null ? null : knowledge.siteOf(host);
  const own = later.filter(({ url }) => siteAt(url, knowledge) === site);
  if (own[0]) return own[0];
  const sites = new Set(later.map(({ url }) => siteAt(url, knowledge)));
  return sites.size === 1 ? (later[0] ?? null) : null;
}
