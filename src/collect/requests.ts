import { observation, type Observation, type ObservationOf } from '../core/domain';
import { redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { cookieHeaderFields } from './cookies';
import { observationId } from './observation-id';
import { carriedBy } from './parameters';
import { seenInHeaders } from './seen-in-headers';

/** The fields of webRequest's events that are read, in either browser. */
export interface RequestDetails {
  requestId: string;
  url: string;
  method: string;
  type: string;
  tabId: number;
  frameId: number;
  /** 0: the page itself. */
  parentFrameId?: number;
  timeStamp: number;
  /** Chromium: origin of who asked; 'null' for an opaque one. */
  initiator?: string;
  /** Firefox. */
  originUrl?: string;
  documentUrl?: string;
  incognito?: boolean;
  /** Chromium. */
  documentId?: string;
  documentLifecycle?: string;
  statusCode?: number;
  /** Why there was no answer, in the browser's own words. */
  error?: string;
  responseHeaders?: readonly { name: string; value?: string }[];
}

/** Browsers refuse cookies with more than 4096 bytes of name and value, or 1024 of an attribute (RFC 6265bis, 5.6). */
const longestLine = 8192;

/** Firefox's own names for two types that Chromium counts with another. */
const typeNames: Readonly<Record<string, string>> = { beacon: 'ping', imageset: 'image' };

/** Whether a request is the page's: not our own, not of a page that is only loaded in advance, and over the network. */
export function isOfPage(details: RequestDetails, ownOrigin: string): boolean {
  const asker = details.initiator ?? details.originUrl ?? '';
  const isOwn = details.url.startsWith(ownOrigin) || `${asker}/`.startsWith(ownOrigin);
  return (
    details.tabId >= 0 && !isOwn && details.documentLifecycle !== 'prerender' && /^(https?|wss?):/.test(details.url)
  );
}

/** Turns a request into an Observation: the same method, type, address and parameter names are one fact. */
export function requestObservation(
  details: RequestDetails,
  navigationId: string,
  context: Context,
  known: { status: number | null; redirectedFrom: string | null } = { status: null, redirectedFrom: null },
): ObservationOf<'request'> {
  const url = redactUrl(details.url);
  const resourceType = typeNames[details.type] ?? details.type;
  const carried = carriedBy(details.url, null, context);
  const names = carried.parameters.map(({ name }) => name).join('&');
  const asker = details.originUrl ?? details.initiator;
  // Of the browser's own telling, with nothing in it that a page could give another shape: not checked once more.
  return {
    kind: 'request',
    id: observationId('request', navigationId, details.method, resourceType, url, names),
    at: details.timeStamp,
    count: 1,
    frameUrl: redactUrl(context.frameUrl),
    source: 'requests',
    scriptUrl: null,
    url,
    method: details.method,
    resourceType,
    initiatorUrl: asker === undefined || asker === 'null' ? null : redactUrl(asker) || null,
    ...carried,
    bytes: resourceType === 'image' ? lengthOf(details) : null,
    ...known,
  };
}

/** Cookies that a response sets, HttpOnly ones too, kept or refused by the browser. */
export function headerObservations(details: RequestDetails, navigationId: string, context: Context): Observation[] {
  const lines = (details.responseHeaders ?? [])
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    // Firefox joins several with line ends.
    .flatMap(({ value }) => (value ?? '').split('\n'))
    .map((line) => line.slice(0, longestLine));
  return lines.flatMap((line) => {
    const fields = cookieHeaderFields(line, details.url, context, details.timeStamp);
    if (fields === null) return [];
    const { name, host, path, requestUrl } = fields;
    const one = checked({
      ...fields,
      kind: 'cookie-header',
      id: observationId('cookie-header', navigationId, ...[name, host, path, requestUrl].map(String)),
      ...seenInHeaders(details, context),
    });
    return one === null ? [] : [one];
  });
}

/** Where a response sends the browser next; null: nowhere else. */
export function redirectTarget(details: RequestDetails): string | null {
  const status = details.statusCode ?? 0;
  if (status < 300 || status > 399) return null;
  const location = (details.responseHeaders ?? []).find(({ name }) => name.toLowerCase() === 'location')?.value;
  return location !== undefined && URL.canParse(location, details.url) ? new URL(location, details.url).href : null;
}

/** How much an answer holds, where its headers say so (RFC 9110, 8.6). */
function lengthOf({ responseHeaders = [] }: RequestDetails): number | null {
  const value = responseHeaders.find(({ name }) => name.toLowerCase() === 'content-length')?.value ?? '';
  return /^\d{1,15}$/.test(value) ? Number(value) : null;
}

function checked(candidate: Record<string, unknown>): Observation | null {
  const parsed = observation.safeParse(candidate);
  return parsed.success ? parsed.data : null;
}
