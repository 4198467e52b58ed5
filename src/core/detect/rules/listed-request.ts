import type { Technique } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { defineRule } from '../rule';
import { variantFor, weightFor } from '../technique-of-class';

const fetching: ReadonlySet<string> = new Set(['xmlhttprequest', 'fetch', 'other', 'media', 'stylesheet', 'object']);

/** What a request alone is enough to tell, when the host is listed for it. */
const tellable: ReadonlySet<Technique> = new Set([
  'analytics',
  'advertising',
  'tag_manager',
  'session_replay',
  'heatmap',
  'ab_testing',
  'error_monitoring',
  'captcha',
  'third_party_data',
  'device_identifier',
  'location',
  'push',
]);

/**
 * Requests to hosts that are listed for tracking, made by whichever script: the host learns of the visit all the same.
 * False positives: a listed host that also delivers ordinary files.
 */
export const listedRequest = defineRule<'request' | 'element'>({
  id: 'listed-request',
  needs: ['request', 'element'],
  reference: 'https://www.w3.org/TR/tracking-dnt/#terminology.activity',
  falsePositives: 'A listed host that delivers ordinary files as well.',
  detect(page, observations, knowledge) {
    const scripts = [
      ...observations.request.filter(({ resourceType }) => resourceType === 'script'),
      ...observations.element.filter(({ element }) => element === 'script'),
    ].map(({ url }) => `${actorAt(url, page, knowledge).facts.technique} ${actorAt(url, page, knowledge).host}`);
    const told = new Set(scripts);
    const requests = observations.request.flatMap((seen) => {
      const actor = actorAt(seen.url, page, knowledge);
      const { technique } = actor.facts;
      if (!fetching.has(seen.resourceType) || actor.party === 'first' || technique === null) return [];
      return tellable.has(technique) && !told.has(`${technique} ${actor.host}`) ? [{ seen, actor, technique }] : [];
    });
    const groups = groupBy(requests, ({ actor, technique }) => `${technique} ${actor.facts.role} ${actor.host}`);
    return [...groups.values()].map((group) =>
      buildFinding({
        technique: group[0].technique,
        variant: variantFor(group[0].technique, 'request'),
        actor: group[0].actor,
        weight: weightFor(group[0].technique),
        observations: group.map(({ seen }) => seen),
      }),
    );
  },
});
