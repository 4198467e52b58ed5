import type { ObservationOf } from '../../domain';
import { actorAt, actorOf, byBehaviour } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { defineRule } from '../rule';

/** What only a consent platform offers to the other scripts of a page; a signal of the browser or of Google's tags needs none. */
const offered: ReadonlySet<ObservationOf<'signal'>['signal']> = new Set(['tcf', 'gpp', 'usp']);

/**
 * A service that asks for consent and keeps the answer ready for the page's scripts, told by the functions that it offers
 * them and the frame by which other frames find it, whoever runs it.
 * Where a script put them there it is that script's; where the page itself did, and no listed platform is in it, it is
 * the page's own.
 * False positives: a page that offers the functions for a platform which never comes.
 */
export const consentPlatform = defineRule<'signal' | 'request' | 'element'>({
  id: 'consent-platform',
  needs: ['signal', 'request', 'element'],
  reference: 'https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework',
  falsePositives: 'A page that offers the functions for a platform which never comes.',
  detect(page, observations, knowledge) {
    const seen = observations.signal
      .filter(({ signal }) => offered.has(signal))
      .map((one) => ({ one, actor: actorOf(one, page, knowledge) }));
    const others = seen.filter(({ actor }) => actor.party === 'third');
    const isListed = [...observations.request, ...observations.element].some(
      ({ url }) => url !== null && actorAt(url, page, knowledge).facts.technique === 'consent_platform',
    );
    const told = others.length > 0 || isListed ? others : seen;
    return [...groupBy(told, ({ actor }) => actor.host).values()].map((group) =>
      buildFinding({
        technique: 'consent_platform',
        variant: 'script',
        actor: { ...group[0].actor, role: group[0].actor.party === 'third' ? 'consent_platform' : null },
        purposes: byBehaviour('service'),
        names: group.map(({ one }) => one.signal),
        weight: 'ordinary',
        observations: group.map(({ one }) => one),
      }),
    );
  },
});
