import type { Knowledge, ObservationOf } from '../../domain';
import { actorAt, actorOf, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule, type PageContext } from '../rule';
import { isDelivery, isUnlisted } from '../technique-of-class';

const fewestSites = 2;

/**
 * A third party's script that brings scripts of other third parties into the page: what is in it is decided there, not by
 * the page (Lauinger et al., "Thou shalt not depend on me", NDSS 2017: scripts included by scripts).
 * Libraries that it fetches from where any page may are its own means.
 * False positives: an advertising script that brings its partners' along.
 */
export const tagManager = defineRule<'send'>({
  id: 'tag-manager',
  needs: ['send'],
  reference: 'https://doi.org/10.14722/ndss.2017.23414',
  falsePositives: "An advertising script that brings its partners' along.",
  detect(page, observations, knowledge) {
    const brought = observations.send
      .filter(({ api }) => api === 'script')
      .map((seen) => ({ seen, actor: actorOf(seen, page, knowledge) }))
      .filter(({ seen, actor }) => isManaging(actor) && isOfAnother(seen, actor, page, knowledge));
    return [...groupBy(brought, ({ actor }) => actor.host).values()]
      .filter((group) => new Set(group.map(({ seen }) => knowledge.siteOf(hostOf(seen.url) ?? ''))).size >= fewestSites)
      .map((group) =>
        buildFinding({
          technique: 'tag_manager',
          variant: 'script',
          actor: group[0].actor,
          names: group.map(({ seen }) => hostOf(seen.url) ?? ''),
          weight: isUnlisted(group[0].actor.facts) ? 'ordinary' : 'tracking',
          observations: group.map(({ seen }) => seen),
        }),
      );
  },
});

/** What is listed for something else brings others along for that. */
const isManaging = ({ party, facts }: Actor): boolean =>
  party === 'third' && (facts.technique === null || facts.technique === 'tag_manager') && !isDelivery(facts);

function isOfAnother({ url }: ObservationOf<'send'>, actor: Actor, page: PageContext, knowledge: Knowledge): boolean {
  const host = hostOf(url);
  if (host === null || knowledge.isSameParty(host, actor.host)) return false;
  const other = actorAt(url, page, knowledge);
  return other.party === 'third' && !isDelivery(other.facts);
}
