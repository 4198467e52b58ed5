import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { defineRule } from '../rule';

/**
 * The page's own answer asks the browser to say with each request what machine it is: its model, its versions, its memory
 * (Client Hints, RFC 8942). Hints that only fit pictures to the screen are not told.
 * False positives: a download page that only picks the file for this machine.
 */
export const hintsAsked = defineRule<'hints-asked'>({
  id: 'hints-asked',
  needs: ['hints-asked'],
  reference: 'https://www.rfc-editor.org/rfc/rfc8942',
  falsePositives: 'A download page that only picks the file for this machine.',
  detect(page, observations, knowledge) {
    const asked = observations['hints-asked'];
    if (asked.length === 0) return [];
    return [
      buildFinding({
        technique: 'device_information',
        variant: 'hints',
        actor: actorAt(null, page, knowledge),
        names: [...new Set(asked.flatMap(({ hints }) => hints))],
        weight: 'ordinary',
        observations: asked,
      }),
    ];
  },
});
