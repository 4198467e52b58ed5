import type { ObservationOf } from '../../domain';
import { buildFinding } from '../build-finding';
import { isRecording } from '../recording';
import { defineRule } from '../rule';
import { countOf, watchersOf, type Watcher } from '../watching';

const fewestSends = 3;
const across = /(?:^|[._-])(?:client|page|screen|offset|mouse|pos)?_?x$/i;
const down = /(?:^|[._-])(?:client|page|screen|offset|mouse|pos)?_?y$/i;

/**
 * A script that follows the pointer over the whole page and sends again and again: where people point and press
 * (Mueller and Lockerd, "Cheese: tracking mouse movement activity on websites", CHI 2001).
 * A page's own script follows the pointer for menus and drags, so it counts only when it sends places.
 * Where the document is watched as well so that the visit could be played again, it is a recording, which `session-replay` tells.
 * False positives: a game or a drawing page that sends moves to other players.
 */
export const heatmap = defineRule<'api-call' | 'send'>({
  id: 'heatmap',
  needs: ['api-call', 'send'],
  reference: 'https://doi.org/10.1145/634067.634233',
  falsePositives: 'A game or a drawing page that sends moves to other players.',
  detect(page, observations, knowledge) {
    return watchersOf(observations, page, knowledge)
      .filter((watcher) => watcher.inputs.has('move') && watcher.inputs.has('press') && !isRecording(watcher))
      .map((watcher) => ({ ...watcher, sends: sendsOfPlaces(watcher) }))
      .filter(({ sends }) => countOf(sends) >= fewestSends)
      .map(({ actor, inputs, watching, sends }) =>
        buildFinding({
          technique: 'heatmap',
          actor,
          names: [...inputs],
          weight: 'tracking',
          observations: [...watching, ...sends],
        }),
      );
  },
});

/** A live connection of a page's own is how people draw and play together. */
function sendsOfPlaces({ sends, isServedByPage }: Watcher): readonly ObservationOf<'send'>[] {
  return isServedByPage ? sends.filter((send) => send.api !== 'web-socket' && holdsPlace(send)) : sends;
}

function holdsPlace({ parameters }: ObservationOf<'send'>): boolean {
  return parameters.some(({ name }) => across.test(name)) && parameters.some(({ name }) => down.test(name));
}
