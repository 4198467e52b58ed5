import { actorAt, unspecified } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { defineRule } from '../rule';

/**
 * A wish that this browser itself sends with each request or shows to the page: Global Privacy Control, Do Not Track.
 * It is nothing that the page does, so it is listed apart.
 * False positives: none known; what the page does about the signal cannot be seen.
 */
export const consentSignal = defineRule<'signal'>({
  id: 'consent-signal',
  needs: ['signal'],
  reference: 'https://www.w3.org/TR/gpc/',
  falsePositives: 'What the page does about the signal cannot be seen.',
  detect(page, observations, knowledge) {
    const groups = groupBy(observations.signal, ({ signal }) => signal);
    return [...groups].map(([signal, seen]) =>
      buildFinding({
        technique: 'consent_signal',
        variant: signal,
        actor: actorAt(page.url, page, knowledge),
        purposes: unspecified,
        weight: 'signal',
        observations: seen,
      }),
    );
  },
});
