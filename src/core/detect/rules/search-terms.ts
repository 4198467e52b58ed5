import { actorAt, byBehaviour } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { defineRule } from '../rule';

/**
 * What a person searched for, sent to a server in an address.
 * False positives: a parameter named like a search that holds something else, such as a filter.
 */
export const searchTerms = defineRule<'search-terms'>({
  id: 'search-terms',
  needs: ['search-terms'],
  reference: 'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#form-submission-2',
  falsePositives: 'A parameter that is named like a search and holds something else, e.g. a filter.',
  detect(page, observations, knowledge) {
    const groups = groupBy(observations['search-terms'], ({ host }) => host);
    return [...groups].map(([host, seen]) => {
      const actor = actorAt(`https://${host}/`, page, knowledge);
      return buildFinding({
        technique: 'server_log',
        variant: 'search_terms',
        actor,
        purposes: actor.party === 'first' ? byBehaviour('service') : actor.purposes,
        names: seen.map(({ parameter }) => parameter),
        weight: actor.party === 'first' ? 'ordinary' : 'tracking',
        observations: seen,
      });
    });
  },
});
