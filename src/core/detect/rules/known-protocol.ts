import type { Knowledge, ObservationOf } from '../../domain';
import { actorAt, byBehaviour, unspecified, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isUnanswered } from '../is-unanswered';
import { requestShapes, scriptShapes, shapeOf, type ProtocolShape } from '../protocol-shapes';
import { defineRule, type PageContext } from '../rule';
import { variantFor, weightFor } from '../technique-of-class';

type ProtocolKind = 'request' | 'send';
/** Addresses of the pictures that a visitor sees, and of the frames that they do not. */
interface Standing {
  readonly shown: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
}
interface Spoken {
  readonly seen: ObservationOf<ProtocolKind>;
  readonly actor: Actor;
  readonly shape: ProtocolShape;
  readonly seenAs: 'script' | 'request';
}

/**
 * Products for measurement, advertising and error reports that a page serves from a host of its own, or from one that
 * nobody lists: told by the documented path and the names of what they are asked with, since there the host says nothing
 * (Dimova et al., "The CNAME of the game: large-scale analysis of DNS-based tracking evasion", PoPETs 2021). Where the
 * host is listed, the list tells it.
 * False positives: a page's own service that takes the same names for the same things.
 */
export const knownProtocol = defineRule<ProtocolKind | 'image' | 'element'>({
  id: 'known-protocol',
  needs: ['request', 'send', 'image', 'element'],
  reference: 'https://arxiv.org/abs/2102.09301',
  falsePositives: "A page's own service that takes the same names for the same things.",
  detect(page, observations, knowledge) {
    const isCall = ({ resourceType }: ObservationOf<'request'>): boolean =>
      resourceType !== 'script' && resourceType !== 'main_frame';
    const standing: Standing = {
      shown: new Set(observations.image.filter(isShown).map(({ url }) => url)),
      hidden: new Set(observations.element.filter(isHiddenFrame).flatMap(({ url }) => url ?? [])),
    };
    const spoken = [
      ...observations.request
        .filter(({ resourceType }) => resourceType === 'script')
        .flatMap((seen) => spokenIn(seen, 'script', standing, page, knowledge)),
      ...observations.request.filter(isCall).flatMap((seen) => spokenIn(seen, 'request', standing, page, knowledge)),
      ...observations.send.flatMap((seen) =>
        spokenIn(seen, seen.api === 'script' ? 'script' : 'request', standing, page, knowledge),
      ),
    ];
    const groups = groupBy(spoken, ({ shape, seenAs, actor }) => `${shape.technique} ${seenAs} ${actor.host}`);
    return [...groups.values()].map((group) => {
      const [{ actor, shape, seenAs }] = group;
      return buildFinding({
        technique: shape.technique,
        variant: variantFor(shape.technique, seenAs),
        actor: { ...actor, role: roleOf(actor, shape) },
        purposes: shape.purpose === 'unspecified' ? unspecified : byBehaviour(shape.purpose),
        names: group.map((one) => one.shape.product),
        weight: weightFor(shape.technique),
        observations: group.map(({ seen }) => seen),
      });
    });
  },
});

function spokenIn(
  seen: ObservationOf<ProtocolKind>,
  seenAs: Spoken['seenAs'],
  standing: Standing,
  page: PageContext,
  knowledge: Knowledge,
): Spoken[] {
  if (hostOf(seen.url) === null) return [];
  const actor = actorAt(seen.url, page, knowledge);
  const isTold = (isUnanswered(seen) || standing.hidden.has(seen.url)) && !standing.shown.has(seen.url);
  const shape = shapeOf(seen, seenAs === 'script' ? scriptShapes : requestShapes, actor.party, isTold);
  return shape === null || isListed(actor, page, knowledge) ? [] : [{ seen, actor, shape, seenAs }];
}

/** More than a dot. */
const isShown = ({ isVisible, width, height }: ObservationOf<'image'>): boolean => isVisible && width * height > 9;

/** What a frame brings that shows nothing, nobody reads. */
const isHiddenFrame = ({ element, width, height }: ObservationOf<'element'>): boolean =>
  element === 'iframe' && width !== null && height !== null && Math.min(width, height) <= 2;

/** Of the page's own hosts only another site of the same organisation is told by what it is listed as. */
function isListed({ party, facts, host }: Actor, page: PageContext, knowledge: Knowledge): boolean {
  const isOwnSite = party === 'first' && knowledge.siteOf(host) === knowledge.siteOf(page.host);
  return !isOwnSite && facts.technique !== null;
}

function roleOf({ party, role }: Actor, { technique }: ProtocolShape): Actor['role'] {
  if (party === 'first' || role !== 'unknown') return role;
  if (technique === 'social_widget') return 'social';
  return technique === 'advertising' ? 'partner_ad' : 'processor';
}
