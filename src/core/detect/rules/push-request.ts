import { arePressed, beginningOf, callsByScript, callsTo } from '../calls';
import { buildFinding } from '../build-finding';
import { isToldOn, type ToldKind } from '../is-told-on';
import { defineRule } from '../rule';

const subscribing = new Set(['push.subscribe']);
const asking = new Set([...subscribing, 'Notification.requestPermission']);

/**
 * A script that asks to send notifications, or subscribes this browser to a push service, which gives it an address
 * that stays the same. A page that asks as its visitor presses something, has no subscription and no worker that could
 * receive anything, and tells nobody, only speaks up itself: a kitchen timer.
 * False positives: none known; whether the person agreed is not seen.
 */
export const pushRequest = defineRule<'api-call' | 'named-store' | ToldKind>({
  id: 'push-request',
  needs: ['api-call', 'named-store', 'send', 'request', 'cookie-write'],
  reference: 'https://www.w3.org/TR/push-api/',
  falsePositives: 'Whether the person agreed is not seen.',
  detect(page, observations, knowledge) {
    const mayTell = isToldOn(observations, page, knowledge);
    const asked = callsTo(observations['api-call'], asking);
    const mayReceive =
      callsTo(asked, subscribing).length > 0 ||
      observations['named-store'].some(({ store }) => store === 'service_worker');
    return callsByScript(asked, page, knowledge).flatMap(({ actor, calls }) => {
      if (!mayReceive && arePressed(calls) && !mayTell(actor, beginningOf(calls))) return [];
      return [
        buildFinding({
          technique: 'push',
          actor,
          names: calls.map(({ api }) => api),
          weight: actor.party === 'third' ? 'tracking' : 'ordinary',
          observations: calls,
        }),
      ];
    });
  },
});
