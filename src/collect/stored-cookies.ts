import { observation, type Observation, type ValueSketch } from '../core/domain';
import { redactName, redactUrl } from '../lib/redact-url';
import { observationId } from './observation-id';

/** A cookie as the browser's store gives it, in either browser. */
export interface StoredCookie {
  name: string;
  value: string;
  domain: string;
  path: string;
  secure: boolean;
  httpOnly: boolean;
  hostOnly: boolean;
  /** Seconds since the epoch; not there: ends with the session. */
  expirationDate?: number;
  sameSite?: string;
  partitionKey?: { topLevelSite?: string } | null;
}

export interface CookieScope {
  pageUrl: string;
  /** Hosts that this visit reached, the page's own among them. */
  hosts: ReadonlySet<string>;
  at: number;
  sketch: (value: string, name?: string) => ValueSketch;
}

const sameSiteNames: Readonly<Record<string, 'strict' | 'lax' | 'none'>> = {
  strict: 'strict',
  lax: 'lax',
  no_restriction: 'none',
};

/** The cookies of the hosts of this visit, out of all that the browser holds. */
export function storedCookieObservations(cookies: readonly StoredCookie[], scope: CookieScope): Observation[] {
  const seen = cookies.filter((cookie) => isOfVisit(cookie, scope)).map((cookie) => toObservation(cookie, scope));
  return seen.flatMap((candidate) => {
    const parsed = observation.safeParse(candidate);
    return parsed.success ? [parsed.data] : [];
  });
}

/** A partitioned cookie belongs to the visit only under the page's own site. */
function isOfVisit(cookie: StoredCookie, { hosts, pageUrl }: CookieScope): boolean {
  const domain = hostOfCookie(cookie);
  const isReached = [...hosts].some((host) => host === domain || (!cookie.hostOnly && host.endsWith(`.${domain}`)));
  const site = cookie.partitionKey?.topLevelSite;
  if (!isReached || !site || !URL.canParse(site)) return isReached;
  const pageHost = URL.canParse(pageUrl) ? new URL(pageUrl).hostname : '';
  const siteHost = new URL(site).hostname;
  return pageHost === siteHost || pageHost.endsWith(`.${siteHost}`);
}

function toObservation(cookie: StoredCookie, { at, pageUrl, sketch }: CookieScope): Record<string, unknown> {
  const host = hostOfCookie(cookie);
  const path = redactUrl(`https://${host}${cookie.path}`).replace(/^https:\/\/[^/]*/, '');
  const name = redactName(cookie.name);
  const site = cookie.partitionKey?.topLevelSite ?? '';
  return {
    kind: 'cookie-stored',
    id: observationId('cookie-stored', host, cookie.path, cookie.name, site),
    at,
    count: 1,
    frameUrl: pageUrl,
    source: 'cookies',
    scriptUrl: null,
    name,
    host,
    path: path === '' ? null : path,
    maxAgeSeconds:
      cookie.expirationDate === undefined ? null : Math.max(0, Math.round(cookie.expirationDate - at / 1000)),
    sameSite: sameSiteNames[cookie.sameSite ?? ''] ?? null,
    isSecure: cookie.secure,
    isHttpOnly: cookie.httpOnly,
    isHostOnly: cookie.hostOnly,
    isPartitioned: site !== '',
    value: sketch(cookie.value, cookie.name),
  };
}

const hostOfCookie = ({ domain }: StoredCookie): string => domain.replace(/^\./, '').toLowerCase();
