import type { Knowledge, Observation, ObservationOf } from '../domain';
import { siteAt } from './actor';

type Send = ObservationOf<'send'>;
type Request = ObservationOf<'request'>;

/** A request can be heard of a moment before what it was made of. */
const earlierMs = 1000;
/** Who gathers what happens sends it by then for the first time. */
export const laterMs = 30_000;

/**
 * What a script hands to a worker is told to nobody yet; what a worker sends is heard by the browser alone, without its
 * body. Returns the observations with each such message as what was sent where the worker then called: to the script's own
 * site, or to the only one that no script calls itself. A message after which nothing was sent is left out. A connection
 * lasts, and mostly brings what is live: of what a worker is handed, before or while it is open, it is told the page
 * itself alone.
 */
export function throughWorkers(observations: readonly Observation[], knowledge: Knowledge): readonly Observation[] {
  const sends = observations.filter((one): one is Send => one.kind === 'send');
  if (!sends.some(isHanded)) return observations;
  const heard = new Set(sends.filter((send) => !isHanded(send)).map(({ url }) => url));
  const calls = observations.filter(
    (one): one is Request => one.kind === 'request' && isWorkersCall(one) && !heard.has(one.url),
  );
  const sites = new Set(sends.filter(isHanded).map(({ scriptUrl }) => siteAt(scriptUrl, knowledge)));
  return observations.flatMap((one) => {
    if (one.kind !== 'send' || !isHanded(one)) return [one];
    const call = callAfter(one, calls, sites, knowledge);
    return call === null ? [] : [{ ...one, url: call.url }];
  });
}

const isHanded = ({ api }: Send): boolean => api === 'worker';

const isLasting = ({ resourceType }: Request): boolean => resourceType === 'websocket';

const bringing: ReadonlySet<string | null> = new Set(['GET', 'HEAD', 'OPTIONS']);

const isWorkersCall = (call: Request): boolean =>
  isLasting(call) || (call.resourceType === 'xmlhttprequest' && !bringing.has(call.method));

/** `handing`: the sites of all scripts that hand something over; what goes to another one's own is that one's. */
function callAfter(
  handed: Send,
  calls: readonly Request[],
  handing: ReadonlySet<string>,
  knowledge: Knowledge,
): Request | null {
  const siteOf = ({ url }: Request): string => siteAt(url, knowledge);
  const later = calls.filter((call) => mayCarry(call, handed));
  const own = later.find((call) => siteOf(call) === siteAt(handed.scriptUrl, knowledge));
  if (own) return own;
  const others = later.filter((call) => !handing.has(siteOf(call)));
  return new Set(others.map(siteOf)).size === 1 ? (others[0] ?? null) : null;
}

function mayCarry(call: Request, handed: Send): boolean {
  if (call.at > handed.at + laterMs) return false;
  if (isLasting(call)) return handed.holdsPageContent && call.frameUrl === handed.frameUrl;
  return call.at >= handed.at - earlierMs;
}
