import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

/**
 * A third party that the visit was led through on its way here: it is a first party for that moment
 * (Privacy Community Group, "Navigational-Tracking Mitigations", bounce tracking).
 * False positives: link shorteners and sign-in that the person chose.
 */
export const bounce = defineRule<'request'>({
  id: 'bounce',
  needs: ['request'],
  reference: 'https://privacycg.github.io/nav-tracking-mitigations/#bounce-tracking',
  falsePositives: 'A link shortener; a sign-in that the person chose.',
  detect(page, observations, knowledge) {
    const requested = hostOf(page.visit.requestedUrl) ?? page.host;
    const hops = observations.request.flatMap((seen) => {
      if (seen.resourceType !== 'main_frame' || hostOf(seen.redirectedFrom) === null) return [];
      const actor = actorAt(seen.redirectedFrom, page, knowledge);
      // A link's target is chosen by the page that it stands on; an address that was typed, by the person.
      const asker = hostOf(seen.initiatorUrl) ?? requested;
      return actor.party === 'third' && !knowledge.isSameParty(asker, actor.host) ? [{ seen, actor }] : [];
    });
    return [...groupBy(hops, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'bounce',
        actor: group[0].actor,
        weight: 'tracking',
        observations: group.map(({ seen }) => seen),
      }),
    );
  },
});
