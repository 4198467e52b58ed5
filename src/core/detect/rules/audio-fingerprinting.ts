import { buildFinding } from '../build-finding';
import { arePressed, beginningOf, callsByScript, callsTo } from '../calls';
import { isToldOn, type ToldKind } from '../is-told-on';
import { defineRule } from '../rule';

const rendering = new Set(['audio.startRendering', 'audio.createScriptProcessor']);
const sources = new Set(['audio.createOscillator']);
const shaping = new Set(['audio.createDynamicsCompressor', 'audio.createAnalyser', 'audio.createBiquadFilter']);

/**
 * A tone made, shaped and read sample by sample, never heard, so that its samples tell machines apart: rendered offline,
 * or through a script processor (Englehardt and Narayanan, CCS 2016, 6.4, figure 8). What the page itself renders as the
 * person presses something, and tells nobody of, is a sound for them.
 * False positives: a music page that renders a synthesised sound offline through the same parts.
 */
export const audioFingerprinting = defineRule<'api-call' | ToldKind>({
  id: 'audio-fingerprinting',
  needs: ['api-call', 'send', 'request', 'cookie-write'],
  reference: 'https://doi.org/10.1145/2976749.2978313',
  falsePositives: 'A music page that renders a synthesised sound offline through the same parts.',
  detect(page, observations, knowledge) {
    const mayTell = isToldOn(observations, page, knowledge);
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const steps = [rendering, sources, shaping].map((apis) => callsTo(calls, apis));
      if (steps.some((step) => step.length === 0)) return [];
      if (arePressed(callsTo(calls, rendering)) && !mayTell(actor, beginningOf(steps.flat()))) return [];
      return [
        buildFinding({
          technique: 'fingerprinting',
          variant: 'audio',
          actor,
          names: steps.flat().map(({ api }) => api),
          weight: 'tracking',
          observations: steps.flat(),
        }),
      ];
    });
  },
});
