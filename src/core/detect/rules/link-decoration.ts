import type { Finding, ObservationOf } from '../../domain';
import { actorAt, byBehaviour, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../host-of';
import { clickIdNames } from '../identifier-names';
import { parameterNames } from '../parameter-names';
import { defineRule } from '../rule';

type Carrier = ObservationOf<'request' | 'send'>;

/**
 * Identifiers of a click carried in addresses: into this page (incoming), and on from it to third parties (outgoing)
 * (Munir et al., "PURL: Safe and effective sanitization of link decoration", USENIX Security 2024).
 * False positives: a parameter of the same name with another meaning on one's own site.
 */
export const linkDecoration = defineRule<'request' | 'send'>({
  id: 'link-decoration',
  needs: ['request', 'send'],
  reference: 'https://arxiv.org/abs/2308.03417',
  falsePositives: 'A parameter of the same name with another meaning.',
  detect(page, observations, knowledge) {
    const carriers: Carrier[] = [...observations.request, ...observations.send].filter(
      (seen) => clickIds(seen).length > 0,
    );
    const isArrival = (seen: Carrier) => seen.kind === 'request' && seen.resourceType === 'main_frame';
    const arrivals = carriers.filter((seen) => isArrival(seen) && hostOf(seen.url) === page.host);
    const outgoing = carriers.filter(
      (seen) => !isArrival(seen) && actorAt(seen.url, page, knowledge).party === 'third',
    );
    const visit = actorAt(page.url, page, knowledge);
    return [
      ...(arrivals.length > 0
        ? [toFinding('incoming', { ...visit, purposes: byBehaviour('advertising') }, arrivals)]
        : []),
      ...[...groupBy(outgoing, ({ url }) => hostOf(url) ?? '').values()].map((group) =>
        toFinding('outgoing', actorAt(group[0].url, page, knowledge), group),
      ),
    ];
  },
});

function toFinding(variant: 'incoming' | 'outgoing', actor: Actor, observations: Carrier[]): Finding {
  return buildFinding({
    technique: 'link_decoration',
    variant,
    actor,
    names: observations.flatMap(clickIds),
    holdsIdentifier: true,
    weight: 'tracking',
    observations,
  });
}

function clickIds({ parameters, url }: Carrier): string[] {
  return [...parameters.map(({ name }) => name), ...parameterNames(url)].filter(isClickId);
}

function isClickId(name: string): boolean {
  return clickIdNames.has(name.toLowerCase());
}
