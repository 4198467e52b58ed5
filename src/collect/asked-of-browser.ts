import { observation, type Observation } from '../core/domain';
import { redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { observationId } from './observation-id';
import { isRaw, type Raw } from './raw';
import type { RequestDetails } from './requests';
import { seenInHeaders } from './seen-in-headers';

/** A page names a few; what stands beyond is not read. */
const mostEndpoints = 20;
const longestHeader = 32_768;

/** Hints that tell machines apart; those that a picture is fitted by are no more than a layout. */
const telling =
  /^(?:sec-ch-ua-(?:model|platform-version|full-version(?:-list)?|arch|bitness|wow64|form-factors)|(?:sec-ch-)?device-memory)$/;

/**
 * What a page's own answer asks the browser to do later: report to an address (Reporting API; Network Error Logging; CSP,
 * 6.1), or send what the machine is like (Client Hints, RFC 8942).
 */
export function askedObservations(details: RequestDetails, navigationId: string, context: Context): Observation[] {
  const headers = headersOf(details);
  const visits = new Set(visitEndpoints(headers));
  const endpoints = [...new Set([...visits, ...otherEndpoints(headers)])].slice(0, mostEndpoints);
  const hints = hintsIn(headers.get('accept-ch') ?? '');
  const common = seenInHeaders(details, context);
  const asked: Record<string, unknown>[] = endpoints.flatMap((endpoint) => {
    const url = URL.canParse(endpoint, details.url) ? redactUrl(new URL(endpoint, details.url).href) : '';
    if (url === '') return [];
    const id = observationId('report-endpoint', navigationId, url);
    return { ...common, kind: 'report-endpoint', id, url, isOfVisits: visits.has(endpoint) };
  });
  if (hints.length > 0)
    asked.push({ ...common, kind: 'hints-asked', id: observationId('hints-asked', navigationId), hints });
  return asked.flatMap((one) => {
    const parsed = observation.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Fields of one name are one list (RFC 9110, 5.3). */
function headersOf({ responseHeaders = [] }: RequestDetails): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const { name, value = '' } of responseHeaders) {
    const key = name.toLowerCase();
    const before = headers.get(key);
    const joined = before === undefined ? value : `${before}, ${value}`;
    // What is cut may end in the middle of an address: that one is left out.
    if (joined.length <= longestHeader) headers.set(key, joined);
    else if (before === undefined) headers.set(key, value.slice(0, longestHeader).replace(/[^\s,;]*$/, ''));
  }
  return headers;
}

type Headers = ReadonlyMap<string, string>;

/** Network Error Logging reports a share of the requests that went well, where it is told to. */
function visitEndpoints(headers: Headers): string[] {
  const told = jsonList(headers.get('nel') ?? '').filter(
    (policy) => Number(policy['success_fraction']) > 0 && isKept(policy),
  );
  const groups = new Set(told.map((policy) => policy['report_to']));
  return groupsIn(headers).flatMap(({ group, urls }) => (groups.has(group) ? urls : []));
}

function otherEndpoints(headers: Headers): string[] {
  const named = [...(headers.get('reporting-endpoints') ?? '').matchAll(/=\s*"([^"]*)"/g)].map(([, url = '']) => url);
  const policies = ['content-security-policy', 'content-security-policy-report-only'];
  const security = policies.flatMap((name) =>
    [...(headers.get(name) ?? '').matchAll(/\breport-uri\s+([^;,]+)/gi)].flatMap(([, urls = '']) =>
      urls.trim().split(/\s+/),
    ),
  );
  return [...groupsIn(headers).flatMap(({ urls }) => urls), ...named, ...security];
}

/** Groups of the older Report-To. */
function groupsIn(headers: Headers): { group: unknown; urls: string[] }[] {
  const groups = jsonList(headers.get('report-to') ?? '').filter(isKept);
  return groups.map(({ group = 'default', endpoints }) => ({
    group,
    urls: (Array.isArray(endpoints) ? endpoints : []).flatMap((endpoint: unknown) =>
      isRaw(endpoint) && typeof endpoint['url'] === 'string' ? [endpoint['url']] : [],
    ),
  }));
}

/** What is to be kept for no time is taken back. */
const isKept = (policy: Raw): boolean => policy['max_age'] !== 0;

function hintsIn(value: string): string[] {
  const names = value.split(',').map((name) => name.trim().toLowerCase());
  return [...new Set(names.filter((name) => telling.test(name)))];
}

/** A header that holds objects, with a comma between them; what is none is no error of ours. */
function jsonList(value: string): Raw[] {
  try {
    const list: unknown = JSON.parse(`[${value}]`);
    return Array.isArray(list) ? list.filter(isRaw) : [];
  } catch {
    return [];
  }
}
