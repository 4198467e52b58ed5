import type { ObservationOf } from '../../domain';
import { actorAt, actorOf } from '../actor';
import { buildFinding } from '../build-finding';
import { callsByScript, callsTo } from '../calls';
import { defineRule } from '../rule';

const offers = new Set(['webrtc.createOffer', 'webrtc.setLocalDescription']);
const answered = new Set(['webrtc.addTrack', 'mediaDevices.getUserMedia', 'webrtc.setRemoteDescription']);

/** What the two ends of a connection tell each other, as browsers name it (WebRTC 1.0, 4.4.2.1 and 4.8.1.1). */
const signalling = /(?:^|\.)sdp(?:Mid|MLineIndex)?$/;

/**
 * A connection that is prepared and never made: its candidates tell the addresses of this device
 * (Englehardt and Narayanan, CCS 2016, 6.3). One with a voice, a picture or an answer is a real one, and so is one that is
 * offered to somebody: over a line that an answer can come back on, or by the page itself to its own server. A third party
 * that an offer is posted to has the addresses, and nobody has called.
 * False positives: a connection between visitors that found nobody to connect to.
 */
export const webrtcFingerprinting = defineRule<'api-call' | 'send'>({
  id: 'webrtc-fingerprinting',
  needs: ['api-call', 'send'],
  reference: 'https://doi.org/10.1145/2976749.2978313',
  falsePositives: 'A connection between visitors that found nobody to connect to.',
  detect(page, observations, knowledge) {
    const offering = observations.send.filter(isOffered).flatMap((send) => {
      const { host, party } = actorOf(send, page, knowledge);
      const isAtHome = party === 'first' && actorAt(send.url, page, knowledge).party === 'first';
      return isAtHome || send.api === 'web-socket' ? [host] : [];
    });
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const offered = callsTo(calls, offers);
      const apis = new Set(offered.map(({ api }) => api));
      const isMade = callsTo(calls, answered).length > 0 || offering.includes(actor.host);
      if (apis.size < offers.size || isMade) return [];
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

function isOffered({ parameters }: ObservationOf<'send'>): boolean {
  return parameters.some(({ name }) => signalling.test(name));
}
