import type { ObservationOf } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

type ContactKind = 'request' | 'element';
type Seen = ObservationOf<ContactKind>;

/** Hints that make the browser reach the host; `dns-prefetch` only asks the resolver, and links only lead. */
const reachingRels: ReadonlySet<string> = new Set(['preconnect', 'prefetch', 'preload', 'modulepreload', 'stylesheet']);

/**
 * Third parties that were reached with nothing kept: they learn the address and what every request carries, no more.
 * Listed apart, not as tracking; a host that does anything else is told by that instead.
 * False positives: what a host keeps on its own side cannot be seen.
 */
export const thirdPartyContact = defineRule<ContactKind>({
  id: 'third-party-contact',
  needs: ['request', 'element'],
  reference: 'https://www.w3.org/TR/resource-hints/',
  falsePositives: 'What a host keeps on its own side cannot be seen.',
  detect(page, observations, knowledge) {
    const reached: Seen[] = [
      ...observations.request.filter(({ resourceType }) => resourceType !== 'main_frame'),
      ...observations.element.filter(isReached),
    ];
    const groups = groupBy(
      reached.filter(({ url }) => hostOf(url) !== null),
      ({ url }) => hostOf(url) ?? '',
    );
    return [...groups.values()]
      .map((group) => ({ group, actor: actorAt(group[0].url, page, knowledge) }))
      .filter(({ actor }) => actor.party === 'third')
      .map(({ group, actor }) =>
        buildFinding({
          technique: 'contact',
          actor,
          names: group.map(howReached),
          weight: 'contact',
          observations: group,
        }),
      );
  },
});

function isReached(seen: ObservationOf<'element'>): boolean {
  // A link reaches nobody until it is followed.
  if (seen.element === 'a') return false;
  if (seen.element !== 'link') return !seen.isInline;
  return (seen.rel ?? '').split(/\s+/).some((rel) => reachingRels.has(rel.toLowerCase()));
}

function howReached(seen: Seen): string {
  if (seen.kind === 'request') return seen.resourceType;
  return seen.element === 'link' ? (seen.rel ?? 'link') : seen.element;
}
