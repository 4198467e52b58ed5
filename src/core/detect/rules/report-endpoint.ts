import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

/**
 * An address of a third party that the page's own answer has the browser report to (Reporting API). Network Error Logging
 * can report visits that went well too, which counts visitors; faults alone are told as ordinary.
 * False positives: a report of faults that never happen is never sent.
 */
export const reportEndpoint = defineRule<'report-endpoint'>({
  id: 'report-endpoint',
  needs: ['report-endpoint'],
  reference: 'https://www.w3.org/TR/network-error-logging/',
  falsePositives: 'A report of faults that never happen is never sent.',
  detect(page, observations, knowledge) {
    const groups = groupBy(observations['report-endpoint'], ({ url }) => hostOf(url) ?? '');
    return [...groups.values()].flatMap((group) => {
      const actor = actorAt(group[0].url, page, knowledge);
      if (actor.party === 'first') return [];
      return buildFinding({
        technique: 'ping',
        variant: 'report',
        actor,
        weight: group.some(({ isOfVisits }) => isOfVisits) ? 'tracking' : 'ordinary',
        observations: group,
      });
    });
  },
});
