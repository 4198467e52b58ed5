import { buildFinding } from '../build-finding';
import { defineRule } from '../rule';
import { watchersOf, whoseRecording } from '../watching';

const fewestSends = 3;

/**
 * A script that follows the pointer over the whole page and sends again and again: where people point and press
 * (Mueller and Lockerd, "Cheese: tracking mouse movement activity on websites", CHI 2001).
 * With the document watched as well it is a recording, which `session-replay` tells.
 * False positives: a game or a drawing page that sends moves to other players.
 */
export const heatmap = defineRule<'api-call' | 'send'>({
  id: 'heatmap',
  needs: ['api-call', 'send'],
  reference: 'https://doi.org/10.1145/634067.634233',
  falsePositives: 'A game or a drawing page that sends moves to other players.',
  detect(page, observations, knowledge) {
    return watchersOf(observations, page, knowledge)
      .filter(({ inputs, isWatchingDocument }) => !isWatchingDocument && inputs.has('move') && inputs.has('press'))
      .filter(({ sends }) => sends.reduce((sum, { count }) => sum + count, 0) >= fewestSends)
      .map((watcher) =>
        buildFinding({
          technique: 'heatmap',
          actor: whoseRecording(watcher, page, knowledge),
          names: [...watcher.inputs],
          weight: 'tracking',
          observations: [...watcher.watching, ...watcher.sends],
        }),
      );
  },
});
