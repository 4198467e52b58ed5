import { redactUrl } from '../lib/redact-url';
import { observationId } from './observation-id';

/** Where an address leads within a single-page site. */
export interface Route {
  /** Two addresses of one page view have the same: a fingerprint, which gives no address away. */
  key: string;
  /** The address as it can be shown, with the route that its fragment holds. */
  shown: string;
}

/**
 * Returns what of an address names a page view: its path, the route that its fragment holds, and the few parameters
 * that sites put a page's name in. All else in a query is noise: campaigns, positions, filters, what was typed so far.
 * "https://shop.test/a?utm_source=x#/cart" → path /a, route #/cart
 */
export function routeOf(address: string): Route {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return { key: '', shown: '' };
  const named = [...url.searchParams].filter(([name]) => pageNames.has(name.toLowerCase()));
  // A fragment with a slash or a bang is a route of the site's scripts; any other is a place on the page.
  const fragment = /^#!?\/[^?]*|^#![^?]*/.exec(url.hash)?.[0] ?? '';
  return {
    key: observationId('route', url.origin, url.pathname, JSON.stringify(named), fragment),
    shown: redactUrl(address) + shownFragment(url, fragment),
  };
}

const pageNames: ReadonlySet<string> = new Set(
  'p page page_id pageid id v view route path screen tab section article post product item'.split(' '),
);

function shownFragment({ origin }: URL, fragment: string): string {
  const [, start = '', path = ''] = /^(#!?)\/?(.*)$/.exec(fragment) ?? [];
  return fragment === '' ? '' : `${start}${redactUrl(`${origin}/${path}`).slice(origin.length)}`;
}
