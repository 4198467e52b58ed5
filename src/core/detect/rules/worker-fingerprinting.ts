import { buildFinding } from '../build-finding';
import { callsByScript, numberIn, type ApiCall } from '../calls';
import { defineRule } from '../rule';

const fewestProperties = 3;

/**
 * Code for a worker that draws text on a canvas and reads it back, or asks for the name of the graphics hardware, and
 * names properties of the machine beside it (the criteria of Englehardt and Narayanan, CCS 2016, as far as code that was
 * not seen running tells them).
 * False positives: a worker that makes pictures with captions and notes on which machine it did.
 */
export const workerFingerprinting = defineRule<'api-call'>({
  id: 'worker-fingerprinting',
  needs: ['api-call'],
  reference: 'https://doi.org/10.1145/2976749.2978313',
  falsePositives: 'A worker that makes pictures with captions and notes on which machine it did.',
  detect(page, observations, knowledge) {
    const codes = observations['api-call'].filter(({ api }) => api === 'worker.code');
    return callsByScript(codes, page, knowledge).flatMap(({ actor, calls }) =>
      (['canvas', 'webgl'] as const).flatMap((variant) => {
        const telling = calls.filter((call) => tells(call, variant));
        if (telling.length === 0) return [];
        return buildFinding({
          ...{ technique: 'fingerprinting', variant, actor },
          names: ['worker.code'],
          weight: 'tracking',
          observations: telling,
        });
      }),
    );
  },
});

function tells(call: ApiCall, variant: 'canvas' | 'webgl'): boolean {
  const is = (name: string): boolean => call.detail[name] === true;
  const isOfMachine = numberIn(call, 'properties') >= fewestProperties;
  return variant === 'canvas'
    ? is('drawsCanvas') && (isOfMachine || is('namesHardware'))
    : is('namesHardware') && (isOfMachine || is('drawsCanvas'));
}
