import type { Knowledge, ObservationOf } from '../../domain';
import { actorAt } from '../actor';
import { isDistinct } from '../identifier';
import { shortVisitorName, visitorIdName } from '../identifier-names';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isEndless } from '../is-endless';
import { isErrand } from '../is-errand';
import { hashesOf, keptIn, type KeptKind } from '../kept';
import { defineRule, type PageContext } from '../rule';

type PingKind = 'send' | 'request' | 'element' | KeptKind;

const variantByApi: Readonly<Partial<Record<ObservationOf<'send'>['api'], string>>> = {
  sendBeacon: 'send_beacon',
  'fetch-keepalive': 'fetch_keepalive',
  'anchor-ping': 'anchor',
  report: 'report',
};

/** What a page sends as it is left. */
const mayLeave: ReadonlySet<ObservationOf<'send'>['api']> = new Set(['sendBeacon', 'fetch-keepalive']);

/** RFC 9110, 15.3.5. */
const noContent = 204;

const variantByType: Readonly<Record<string, string>> = {
  beacon: 'send_beacon',
  ping: 'send_beacon',
  csp_report: 'report',
};

/**
 * Data sent without waiting for an answer, so that it arrives even when the page is left:
 * sendBeacon (Beacon), the ping attribute (HTML, hyperlink auditing), also of a link that nobody has followed yet,
 * keepalive (Fetch), reports (Reporting API).
 * An ordinary call that gives nothing back says the same, when it is made for a visitor: it bears the visitor's mark, or it
 * comes from a worker, where what it bears is not heard.
 * What a page saves at its own house so (PUT, PATCH, DELETE) is kept for the visitor; and so is what they wrote, or gave
 * back, where nothing of the visit is told beside it.
 * False positives: error reports and measurements of the page's own speed are sent this way too.
 */
export const ping = defineRule<PingKind>({
  id: 'ping',
  needs: ['send', 'request', 'element', 'cookie-write', 'cookie-stored', 'storage-write', 'storage-item'],
  reference: 'https://www.w3.org/TR/beacon/',
  falsePositives: "Error reports and measurements of the page's own speed are sent in the same way.",
  detect(page, observations, knowledge) {
    const isSaved = ownSavesIn(observations.request, page, knowledge);
    const kept = hashesOf(keptIn(observations));
    const errands = observations.send.filter(
      (seen) => mayLeave.has(seen.api) && actorAt(seen.url, page, knowledge).party === 'first' && isErrand(seen, kept),
    );
    const sends = observations.send
      .filter((seen) => !isSaved(seen) && !errands.includes(seen))
      .flatMap((seen) =>
        withVariant(
          seen,
          variantByApi[seen.api] ?? (seen.api !== 'script' && bearsMark(seen, visitorIdName) ? 'request' : undefined),
        ),
      );
    const standing = observations.element.flatMap((seen) =>
      withVariant(seen, seen.element === 'a' && seen.url !== null ? 'anchor' : undefined),
    );
    const told = new Set(sends.map(({ seen }) => hostOf(seen.url)));
    // What a worker was handed is not all that it sends.
    const heard = new Set(observations.send.filter(({ api }) => api !== 'worker').map(({ url }) => url));
    const requests = observations.request
      .filter(({ url }) => !told.has(hostOf(url)) && !errands.some((errand) => errand.url === url))
      .flatMap((seen) =>
        withVariant(seen, variantByType[seen.resourceType] ?? (isForVisitor(seen, heard) ? 'request' : undefined)),
      );
    const groups = groupBy(
      [...sends, ...standing, ...requests],
      ({ seen, variant }) => `${variant} ${hostOf(seen.url) ?? ''}`,
    );
    return [...groups.values()].flatMap((group) => {
      const [{ seen, variant }] = group;
      const actor = actorAt(seen.url, page, knowledge);
      // A page's own calls serve it, and what a listed host is told is told by its list.
      if (variant === 'request' && (actor.party === 'first' || actor.facts.class !== null)) return [];
      return buildFinding({
        technique: 'ping',
        variant,
        actor,
        weight: actor.party === 'third' ? 'tracking' : 'ordinary',
        observations: group.map((one) => one.seen),
      });
    });
  },
});

/** Methods that replace or remove something (RFC 9110, 9.3.4 and 9.3.5; RFC 5789). */
const saving = /^(?:PUT|PATCH|DELETE)$/;

/** Tells the calls of a page to its own house that only ever save something there. */
function ownSavesIn(
  requests: readonly ObservationOf<'request'>[],
  page: PageContext,
  knowledge: Knowledge,
): (seen: ObservationOf<'send'>) => boolean {
  const methods = groupBy(
    requests.filter(({ method }) => method !== null && method !== 'OPTIONS'),
    ({ url }) => url,
  );
  return ({ api, url }) =>
    api === 'fetch-keepalive' &&
    url !== null &&
    actorAt(url, page, knowledge).party === 'first' &&
    (methods.get(url)?.every(({ method }) => saving.test(method ?? '')) ?? false);
}

/** Whether a script's call is made for a visitor: it says so, or it brings nothing. A stream without an end is told as that. */
function isForVisitor(seen: ObservationOf<'request'>, heard: ReadonlySet<string>): boolean {
  if (seen.resourceType !== 'xmlhttprequest' || isEndless(seen)) return false;
  if (bearsMark(seen, visitorIdName)) return true;
  const isEmpty = seen.status === noContent;
  if (isEmpty && bearsMark(seen, shortVisitorName)) return true;
  return isEmpty && seen.method === 'POST' && !heard.has(seen.url);
}

const bearsMark = ({ parameters }: ObservationOf<'send' | 'request'>, names: RegExp): boolean =>
  parameters.some(({ name, value }) => names.test(name) && isDistinct(value) === true);

function withVariant<T>(seen: T, variant: string | undefined): { seen: T; variant: string }[] {
  return variant === undefined ? [] : [{ seen, variant }];
}
