import type { ObservationOf } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

/**
 * A third party that the visit was led through on its way here: it is a first party for that moment
 * (Privacy Community Group, "Navigational-Tracking Mitigations", bounce tracking); sent on by an answer, or by a page that
 * another site led to and that led on at once.
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
      // Later on somebody may leave the page for another, or save a file.
      const passed = seen.redirectedFrom ?? (seen.at <= page.visit.startedAt ? passedBy(seen) : null);
      if (seen.resourceType !== 'main_frame' || hostOf(passed) === null) return [];
      const actor = actorAt(passed, page, knowledge);
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

/** A page on the way has no answer of its own in this visit: only that it was passed is known. */
function passedBy({ url, status, initiatorUrl }: ObservationOf<'request'>): string | null {
  return status === null && initiatorUrl !== null ? url : null;
}
