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
      return yesIf(test.hosts.includes(place.host) && test.prefixes.some((prefix) => place.path.startsWith(prefix)));
    case 'url-pattern':
      return yesIf(new RegExp(test.pattern, 'i').test(place.url));
    case 'links-to-policy':
      return test.hosts.includes(place.host) ? linksTo(test, place.links) : 'no';
    case 'surface':
      return yesIf(
        surface !== null &&
          test.surfaces.includes(surface) &&
          (test.hosts.includes(place.host) || hasSuffix(place.host, test.suffixes)),
      );
    case 'any':
      return 'yes';
    default:
      return test satisfies never;
  }
}

function linksTo(
  test: Extract<ScopeTest, { test: 'links-to-policy' }>,
  links: Place['links'],
): 'yes' | 'no' | 'unknown' {
  if (links === null) return 'unknown';
  const pattern = new RegExp(test.linkPattern, 'i');
  return yesIf(
    links.some((link) => {
      const { host, path } = placeOf({ url: link, links: null });
      return test.linkHosts.includes(host) && pattern.test(path);
    }),
  );
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
