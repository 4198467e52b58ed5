import { buildFinding } from '../build-finding';
import { isRecording } from '../recording';
import { defineRule } from '../rule';
import { watchersOf } from '../watching';

/**
 * One script that watches the whole document change, listens to what the person does with it, and sends what it saw:
 * enough to play the visit again (Acar et al., "No boundaries: data exfiltration by third parties embedded on web pages", PoPETs 2020).
 * False positives: one bundle that holds an editor and a measurement of use.
 */
export const sessionReplay = defineRule<'api-call' | 'send' | 'request'>({
  id: 'session-replay',
  needs: ['api-call', 'send', 'request'],
  reference: 'https://doi.org/10.2478/popets-2020-0070',
  falsePositives: 'One bundle that holds an editor and a measurement of use.',
  detect(page, observations, knowledge) {
    return watchersOf(observations, page, knowledge)
      .filter(isRecording)
      .map(({ actor, inputs, watching, sends }) =>
        buildFinding({
          technique: 'session_replay',
          actor,
          names: [...inputs],
          weight: 'tracking',
          observations: [...watching, ...sends],
        }),
      );
  },
});
