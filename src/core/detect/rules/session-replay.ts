import { buildFinding } from '../build-finding';
import { defineRule } from '../rule';
import { watchersOf, whoseRecording, type Watcher } from '../watching';

const fewestInputs = 2;
const fewestSends = 3;

/**
 * One script that watches the whole document change, listens to what the person does with it, and sends what it saw:
 * enough to play the visit again (Acar et al., "No boundaries: data exfiltration by third parties embedded on web pages", PoPETs 2020).
 * Frameworks watch the document and listen as well, but do not send what they see.
 * False positives: one bundle that holds a framework and a measurement of use.
 */
export const sessionReplay = defineRule<'api-call' | 'send'>({
  id: 'session-replay',
  needs: ['api-call', 'send'],
  reference: 'https://doi.org/10.2478/popets-2020-0070',
  falsePositives: 'One bundle that holds a framework and a measurement of use.',
  detect(page, observations, knowledge) {
    return watchersOf(observations, page, knowledge)
      .filter(isRecording)
      .map((watcher) =>
        buildFinding({
          technique: 'session_replay',
          actor: whoseRecording(watcher, page, knowledge),
          names: [...watcher.inputs],
          weight: 'tracking',
          observations: [...watcher.watching, ...watcher.sends],
        }),
      );
  },
});

function isRecording({ inputs, isWatchingDocument, sends }: Watcher): boolean {
  if (!isWatchingDocument || inputs.size < fewestInputs) return false;
  const times = sends.reduce((sum, { count }) => sum + count, 0);
  return times >= fewestSends || sends.some(({ holdsPageContent }) => holdsPageContent);
}
