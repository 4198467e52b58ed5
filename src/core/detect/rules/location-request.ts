import { buildFinding } from '../build-finding';
import { callsByScript, callsTo } from '../calls';
import { defineRule } from '../rule';

const apis = new Set(['geolocation.getCurrentPosition', 'geolocation.watchPosition']);

/**
 * A script that asks the browser where the device is; the browser asks the person first.
 * False positives: none known; whether the person agreed is not seen.
 */
export const locationRequest = defineRule<'api-call'>({
  id: 'location-request',
  needs: ['api-call'],
  reference: 'https://www.w3.org/TR/geolocation/',
  falsePositives: 'Whether the person agreed is not seen.',
  detect(page, observations, knowledge) {
    return callsByScript(callsTo(observations['api-call'], apis), page, knowledge).map(({ actor, calls }) =>
      buildFinding({
        technique: 'location',
        variant: 'device',
        actor,
        names: calls.map(({ api }) => api),
        weight: 'tracking',
        observations: calls,
      }),
    );
  },
});
