import { actorAt, byBehaviour } from '../actor';
import { buildFinding } from '../build-finding';
import { defineRule } from '../rule';

/**
 * What every request tells the server whether or not anything is kept: its names are the fields that were sent.
 * False positives: none known; that a server writes a log is assumed from what it is sent, not seen.
 */
export const serverLog = defineRule<'log-fields'>({
  id: 'server-log',
  needs: ['log-fields'],
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#name-request-context-fields',
  falsePositives: 'That a log is kept is taken from what the server is sent; the log itself cannot be seen.',
  detect(page, observations, knowledge) {
    const seen = observations['log-fields'];
    if (seen.length === 0) return [];
    return [
      buildFinding({
        technique: 'server_log',
        actor: actorAt(page.url, page, knowledge),
        purposes: byBehaviour('service'),
        names: seen.flatMap(({ fields }) => fields),
        weight: 'ordinary',
        observations: seen,
      }),
    ];
  },
});
