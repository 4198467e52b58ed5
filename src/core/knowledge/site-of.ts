import { getDomain } from 'tldts';

/** Returns the site of a host, private suffixes on: "a.shop.co.uk" → "shop.co.uk", "me.github.io" stays, "127.0.0.1" stays. */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}
