import type { Finding } from '../../domain';
import { actorAt, type Actor } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

/**
 * Buttons and boxes of social networks that load something from there, whether or not they are used
 * (Roesner et al., "Detecting and defending against third-party tracking on the web", NSDI 2012). A plain link loads nothing.
 * False positives: a video that is embedded from a network's host is told as media when it is listed as such.
 */
export const socialWidget = defineRule<'widget'>({
  id: 'social-widget',
  needs: ['widget'],
  reference: 'https://www.usenix.org/conference/nsdi12/technical-sessions/presentation/roesner',
  falsePositives: 'A widget of the page itself, styled with the class names of a network.',
  detect(page, observations, knowledge) {
    const loading = observations.widget.filter(({ url }) => hostOf(url) !== null);
    const groups = groupBy(loading, ({ variant, url }) => `${variant} ${hostOf(url) ?? ''}`);
    return [...groups.values()]
      .map((group) => ({ group, actor: actorAt(group[0].url, page, knowledge) }))
      .filter(({ actor }) => actor.party === 'third')
      .map(({ group, actor }) => {
        const isMedia = actor.facts.technique === 'embedded_media';
        return buildFinding({
          technique: isMedia ? 'embedded_media' : 'social_widget',
          variant: group[0].variant,
          actor: isMedia ? actor : asSocial(actor),
          names: group.map(({ widget }) => widget),
          weight: 'tracking',
          observations: group,
        });
      });
  },
});

/** What the host is listed as outranks what the widget is: some are parts that a page asks for, such as comments. */
function asSocial(actor: Actor): Actor {
  const purposes: Finding['purposes'] = [{ value: 'social', source: 'behaviour' }];
  const isUnknown = actor.role === 'unknown';
  return isUnknown ? { ...actor, role: 'social', purposes } : actor;
}
