import type { PolicyReading, ReadScope, ScopeRule } from '../../domain';

/**
 * Returns whether the policy governs the sites that it was read for, as rules. A site that it excludes by name is out;
 * where it names the sites that it covers, and says of no others, any other one is out too. What speaks to those who live
 * in one region alone decides nothing for others.
 */
export function scopeRules({ hosts, scope }: Pick<PolicyReading, 'hosts' | 'scope'>): ScopeRule[] {
  const general = scope.filter(({ region }) => region === 'all');
  const covering = general.filter(({ says }) => says === 'covers');
  const excluding = general.filter(({ says, hosts: named }) => says === 'excludes' && named.length > 0);
  const naming = covering.filter(({ hosts: named }) => named.length > 0);
  const others = isClosed(covering) ? hosts.filter((host) => !isNamed(host, naming) && !isCopy(host, naming)) : [];
  const out = hosts.filter((host) => isNamed(host, excluding) && !isNamed(host, naming));
  const named = hosts.filter((host) => isNamed(host, naming));
  return [
    ...rule('excluded', out, 'not-covered', 'scope.excluded', excluding),
    ...rule('named-site', named, 'covered', 'scope.named_host', naming),
    ...rule('other-sites', others, 'not-covered', 'scope.names_other_sites', naming),
    {
      ...{ id: 'own-site', when: { test: 'host', hosts: [...hosts] }, status: 'covered' },
      ...{ clauseIds: [], reason: 'scope.own_policy', governedBy: null },
    },
  ];
}

function rule(
  id: string,
  hosts: string[],
  status: ScopeRule['status'],
  reason: ScopeRule['reason'],
  entries: readonly ReadScope[],
): ScopeRule[] {
  if (hosts.length === 0) return [];
  const clauseIds = [...new Set(entries.map(({ clauseId }) => clauseId))];
  return [{ id, when: { test: 'host', hosts }, status, clauseIds, reason, governedBy: null }];
}

/** It names sites, and neither leaves the list open nor speaks of its sites at large elsewhere. */
function isClosed(covering: readonly ReadScope[]): boolean {
  return (
    covering.some(({ hosts }) => hosts.length > 0) &&
    covering.every(({ hosts, kinds, isOpen }) =>
      hosts.length > 0 ? !isOpen : !kinds.some((kind) => kind === 'websites' || kind === 'services'),
    )
  );
}

/** A bare domain stands for what lies below it; "www." is the same site with or without. */
function isNamed(host: string, entries: readonly ReadScope[]): boolean {
  return entries.some(({ hosts }) =>
    hosts.some((named) => bare(host) === bare(named) || (named === bare(named) && host.endsWith(`.${named}`))),
  );
}

const bare = (host: string): string => host.replace(/^www\./, '');

/** A page on the own machine or network is no site that a policy of the open web could name: it is a copy of one. */
function isCopy(host: string, naming: readonly ReadScope[]): boolean {
  return isLocal(host) && !naming.some(({ hosts }) => hosts.some(isLocal));
}

/** RFC 6761 and 6762, addresses of machines, and names without a domain. */
const isLocal = (host: string): boolean =>
  !host.includes('.') || /\.(?:test|localhost|local|internal|invalid)$|^[\d.]+$|^\[/.test(host);
