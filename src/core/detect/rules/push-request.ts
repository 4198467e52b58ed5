import { buildFinding } from '../build-finding';
import { callsByScript, callsTo } from '../calls';
import { defineRule } from '../rule';

const apis = new Set(['push.subscribe', 'Notification.requestPermission']);

/**
 * A script that asks to send notifications, or subscribes this browser to a push service, which gives it an address
 * that stays the same.
 * False positives: none known; whether the person agreed is not seen.
 */
export const pushRequest = defineRule<'api-call'>({
  id: 'push-request',
  needs: ['api-call'],
  reference: 'https://www.w3.org/TR/push-api/',
  falsePositives: 'Whether the person agreed is not seen.',
  detect(page, observations, knowledge) {
    return callsByScript(callsTo(observations['api-call'], apis), page, knowledge).map(({ actor, calls }) =>
      buildFinding({
        technique: 'push',
        actor,
        names: calls.map(({ api }) => api),
        weight: actor.party === 'third' ? 'tracking' : 'ordinary',
        observations: calls,
      }),
    );
  },
});
