import type { Finding, LibraryPolicy, ScopeResult, ScopeRule, ScopeTest } from '../domain';

export interface ScopePage {
  url: string;
  /** Links of the page that may lead to a policy; null: not looked for. */
  links: readonly string[] | null;
}

/**
 * Returns whether the policy governs this page, or this surface of it, and by which clause.
 * Rules are tried in order; the first that applies decides. A rule that needs the page's links, when these were not
 * looked for, answers "could not tell" rather than "no".
 */
export function scopeOf(policy: LibraryPolicy, page: ScopePage, surface: Finding['surface'] = null): ScopeResult {
  const place = placeOf(page);
  for (const rule of policy.scope) {
    const answer = applies(rule.when, place, surface);
    if (answer === 'yes') return toResult(policy.id, rule);
    if (answer === 'unknown')
      return {
        ...toResult(policy.id, rule),
        status: 'undetermined',
        reason: { key: 'scope.links_not_looked_for', params: {} },
        governedBy: null,
      };
  }
  return { status: 'not-covered', reason: { key: 'scope.elsewhere', params: {} }, clauses: [], governedBy: null };
}

interface Place {
  host: string;
  path: string;
  url: string;
  links: readonly string[] | null;
}

function placeOf({ url, links }: ScopePage): Place {
  const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::\d+)?([^?#]*)/i.exec(url);
  return { host: (match?.[1] ?? '').toLowerCase().replace(/\.$/, ''), path: match?.[2] || '/', url, links };
}

function applies(test: ScopeTest, place: Place, surface: Finding['surface']): 'yes' | 'no' | 'unknown' {
  switch (test.test) {
    case 'host':
      return yesIf(test.hosts.includes(place.host));
    case 'host-suffix':
      return yesIf(hasSuffix(place.host, test.suffixes));
    case 'path':
      return yesIf(test.hosts.includes(place.host) && test.prefixes.some((prefix) => isUnder(place.path, prefix)));
    case 'url-pattern':
      return yesIf(new RegExp(test.pattern, 'i').test(place.url));
    case 'links-to-policy':
      return isOn(test, place.host) ? linksTo(test, place.links) : 'no';
    case 'links-elsewhere':
      return isOn(test, place.host) ? linksElsewhere(test, place.links) : 'no';
    case 'surface':
      return yesIf(surface !== null && test.surfaces.includes(surface) && isOn(test, place.host));
    case 'any':
      return 'yes';
    default:
      return test satisfies never;
  }
}

type Linked = Extract<ScopeTest, { test: 'links-to-policy' | 'links-elsewhere' }>;

function linksTo(test: Linked, links: Place['links']): 'yes' | 'no' | 'unknown' {
  return links === null ? 'unknown' : yesIf(links.some((link) => isPolicyLink(test, link)));
}

function linksElsewhere({ linkHosts }: Linked, links: Place['links']): 'yes' | 'no' | 'unknown' {
  return links === null ? 'unknown' : yesIf(links.some((link) => !linkHosts.includes(hostOf(link))));
}

function isPolicyLink({ linkHosts, linkPattern }: Linked, link: string): boolean {
  const { host, path } = placeOf({ url: link, links: null });
  return linkHosts.includes(host) && new RegExp(linkPattern, 'i').test(path);
}

function hostOf(url: string): string {
  return placeOf({ url, links: null }).host;
}

/** Whole segments: "/apps" holds "/apps/notes", not "/appstore". */
function isUnder(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`);
}

function isOn({ hosts, suffixes }: { hosts: readonly string[]; suffixes: readonly string[] }, host: string): boolean {
  return hosts.includes(host) || hasSuffix(host, suffixes);
}

function hasSuffix(host: string, suffixes: readonly string[]): boolean {
  return suffixes.some((suffix) => host.endsWith(`.${suffix}`));
}

function yesIf(condition: boolean): 'yes' | 'no' {
  return condition ? 'yes' : 'no';
}

function toResult(policyId: string, rule: ScopeRule): ScopeResult {
  return {
    status: rule.status,
    reason: { key: rule.reason, params: {} },
    clauses: rule.clauseIds.map((clauseId) => ({ policyId, clauseId })),
    governedBy: rule.governedBy,
  };
}
