import { buildFinding } from '../build-finding';
import { callsByScript, callsTo } from '../calls';
import { familyOf, propertyOf } from '../device-properties';
import { defineRule } from '../rule';

const apis = new Set(['navigator.getBattery', 'battery.level', 'battery.chargingTime', 'battery.dischargingTime']);
const fewestOtherProperties = 3;

/**
 * The state of the battery, which tells one visitor from others for minutes (Olejnik et al., "The leaking battery",
 * DPM 2015). A page may spare a low battery, so its own script counts only when it reads other properties as well.
 * False positives: a third party's player that spares a low battery.
 */
export const batteryFingerprinting = defineRule<'api-call'>({
  id: 'battery-fingerprinting',
  needs: ['api-call'],
  reference: 'https://eprint.iacr.org/2015/616',
  falsePositives: "A third party's player that spares a low battery.",
  detect(page, observations, knowledge) {
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const reads = callsTo(calls, apis);
      const others = new Set(calls.filter((call) => familyOf(call) !== null).map(propertyOf));
      const isTold = reads.length > 0 && (actor.party === 'third' || others.size >= fewestOtherProperties);
      if (!isTold) return [];
      return [
        buildFinding({
          technique: 'fingerprinting',
          variant: 'battery',
          actor,
          names: reads.map(({ api }) => api),
          weight: 'tracking',
          observations: reads,
        }),
      ];
    });
  },
});
