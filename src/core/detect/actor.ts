import type { Entity, Finding, HostFacts, Knowledge, Party, Role } from '../domain';
import { hostOf } from '../../lib/host-of';
import type { PageContext } from './rule';

/** Who is behind an address, seen from this page. */
export interface Actor {
  readonly url: string;
  readonly host: string;
  readonly party: Party;
  /** null for the first party: roles are what third parties are there for. */
  readonly role: Role | null;
  readonly entity: Entity | null;
  /** What a third party is listed for; a page's own hosts do many things, so nothing is taken from them. */
  readonly purposes: Finding['purposes'];
  readonly facts: HostFacts;
}

export const unspecified: Finding['purposes'] = [{ value: 'unspecified', source: 'unlisted' }];

/** Purposes that the behaviour itself shows, such as a form that subscribes to a newsletter. */
export function byBehaviour(...values: Finding['purposes'][number]['value'][]): Finding['purposes'] {
  return values.map((value) => ({ value, source: 'behaviour' }));
}

/** Returns who acts from an address; what has no host (inline, blob, about) acts in the name of the page. */
export function actorAt(url: string | null, page: PageContext, knowledge: Knowledge): Actor {
  const host = hostOf(url) ?? page.host;
  const address = hostOf(url) === null || url === null ? page.url : url;
  const facts = knowledge.hostFacts(address);
  const isFirst = host === page.host || knowledge.isSameParty(page.host, host);
  return {
    url: address,
    host,
    party: isFirst ? 'first' : 'third',
    role: isFirst ? null : facts.role,
    entity: entityOf(facts),
    purposes: isFirst ? unspecified : stated(facts.purposes),
    facts,
  };
}

/** Returns who acts by a script; an inline one acts in the name of its frame. */
export function actorOf(
  observation: { readonly scriptUrl: string | null; readonly frameUrl: string },
  page: PageContext,
  knowledge: Knowledge,
): Actor {
  const url = hostOf(observation.scriptUrl) === null ? observation.frameUrl : observation.scriptUrl;
  return actorAt(url, page, knowledge);
}

/** Returns the site that an address is of; '' where it has none. */
export const siteAt = (url: string | null, knowledge: Pick<Knowledge, 'siteOf'>): string =>
  knowledge.siteOf(hostOf(url) ?? '');

/** Returns stated purposes, or the one that says that none is. */
export function stated(purposes: HostFacts['purposes']): Finding['purposes'] {
  const known = purposes.filter(({ value }) => value !== 'unspecified');
  return known.length > 0 ? known.map(({ value, source }) => ({ value, source })) : unspecified;
}

function entityOf(facts: HostFacts): Entity | null {
  return facts.entity === null ? null : { name: facts.entity, source: facts.entitySource ?? 'unlisted' };
}
