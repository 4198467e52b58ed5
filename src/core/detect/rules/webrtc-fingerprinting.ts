import { buildFinding } from '../build-finding';
import { callsByScript, callsTo } from '../calls';
import { defineRule } from '../rule';

const offers = new Set(['webrtc.createOffer', 'webrtc.setLocalDescription']);
const channels = new Set(['webrtc.createDataChannel']);
const media = new Set([
  'webrtc.addTrack',
  'webrtc.addTransceiver',
  'mediaDevices.getUserMedia',
  'webrtc.setRemoteDescription',
]);

/**
 * A connection that is prepared and never made: its candidates tell the addresses of this device
 * (Englehardt and Narayanan, CCS 2016, 6.3). One with sound, picture or an answer is a real one.
 * False positives: a connection between visitors that found nobody to connect to.
 */
export const webrtcFingerprinting = defineRule<'api-call'>({
  id: 'webrtc-fingerprinting',
  needs: ['api-call'],
  reference: 'https://doi.org/10.1145/2976749.2978313',
  falsePositives: 'A connection between visitors that found nobody to connect to.',
  detect(page, observations, knowledge) {
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const steps = [channels, offers].map((apis) => callsTo(calls, apis));
      if (steps.some((step) => step.length === 0) || callsTo(calls, media).length > 0) return [];
      return [
        buildFinding({
          technique: 'fingerprinting',
          variant: 'webrtc',
          actor,
          names: steps.flat().map(({ api }) => api),
          weight: 'tracking',
          observations: steps.flat(),
        }),
      ];
    });
  },
});
