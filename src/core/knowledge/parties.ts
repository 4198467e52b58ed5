import type { LibraryPolicy } from '../domain';
import type { Hosts } from './hosts';
import { siteOf } from './site-of';
import { suffixesOf } from './suffixes-of';
import type { KnowledgeTables } from './tables';

export interface Parties {
  isSame(pageHost: string, host: string): boolean;
  isSameOwner(entity: string, other: string): boolean;
}

/**
 * Builds the test of who belongs together: one site, one owner, or one policy's own sites, group hosts and names.
 */
export function buildParties(
  { entities, owners }: Pick<KnowledgeTables, 'entities' | 'owners'>,
  hosts: Pick<Hosts, 'entityOf'>,
  policies: readonly LibraryPolicy[],
): Parties {
  const byHost = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { id, sites, groupHosts, entityNames } of policies) {
    for (const host of [...sites.map(siteOf), ...groupHosts]) byHost.set(host.toLowerCase(), id);
    for (const name of entityNames) byName.set(name.toLowerCase(), id);
  }
  const policyOf = (name: string | undefined) => byName.get(name?.toLowerCase() ?? '');

  const partiesOf = (host: string): string[] => {
    const entity = hosts.entityOf(host);
    const owner = entity === null ? undefined : owners[entity];
    const policies = [
      ...suffixesOf(host).map((suffix) => byHost.get(suffix)),
      ...(entity === null ? [] : [policyOf(entities[entity]), policyOf(entities[owner ?? -1])]),
    ].filter((id) => id !== undefined);
    return [
      `site ${siteOf(host)}`,
      ...(owner === undefined ? [] : [`owner ${owner}`]),
      ...policies.map((id) => `policy ${id}`),
    ];
  };

  const places = new Map(entities.map((name, place) => [name, place]));
  const ownerOf = (name: string): string => {
    const owner = entities[owners[places.get(name) ?? -1] ?? -1] ?? name;
    return policyOf(name) ?? policyOf(owner) ?? owner;
  };

  return {
    isSameOwner: (entity, other) => entity === other || ownerOf(entity) === ownerOf(other),
    isSame(pageHost, host) {
      if (pageHost === host) return true;
      const own = new Set(partiesOf(pageHost));
      return partiesOf(host).some((party) => own.has(party));
    },
  };
}
