import { buildFinding } from '../build-finding';
import { callsByScript, callsTo } from '../calls';
import { defineRule } from '../rule';

const offers = new Set(['webrtc.createOffer', 'webrtc.setLocalDescription']);
const answered = new Set(['webrtc.addTrack', 'mediaDevices.getUserMedia', 'webrtc.setRemoteDescription']);

/**
 * A connection that is prepared and never made: its candidates tell the addresses of this device
 * (Englehardt and Narayanan, CCS 2016, 6.3). One with a voice, a picture or an answer is a real one.
 * False positives: a connection between visitors that found nobody to connect to.
 */
export const webrtcFingerprinting = defineRule<'api-call'>({
  id: 'webrtc-fingerprinting',
  needs: ['api-call'],
  reference: 'https://doi.org/10.1145/2976749.2978313',
  falsePositives: 'A connection between visitors that found nobody to connect to.',
  detect(page, observations, knowledge) {
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const offered = callsTo(calls, offers);
      const apis = new Set(offered.map(({ api }) => api));
      if (apis.size < offers.size || callsTo(calls, answered).length > 0) return [];
      return [
        buildFinding({
          technique: 'fingerprinting',
          variant: 'webrtc',
          actor,
          names: [...apis],
          weight: 'tracking',
          observations: offered,
        }),
      ];
    });
  },
});
