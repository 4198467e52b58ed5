import { buildFinding } from '../build-finding';
import { callsByScript, callsTo } from '../calls';
import { familyOf, propertyOf } from '../device-properties';
import { isToldOn, type ToldKind } from '../is-told-on';
import { defineRule } from '../rule';

const apis = new Set(['navigator.getBattery', 'battery.level', 'battery.chargingTime', 'battery.dischargingTime']);
const fewestOtherProperties = 3;

/**
 * The state of the battery, which tells one visitor from others for minutes (Olejnik et al., "The leaking battery",
 * DPM 2015). A page may spare a low battery, so its own script counts only when it reads other properties as well,
 * and tells anybody anything.
 * False positives: a third party's player that spares a low battery.
 */
export const batteryFingerprinting = defineRule<'api-call' | ToldKind>({
  id: 'battery-fingerprinting',
  needs: ['api-call', 'send', 'request', 'cookie-write'],
  reference: 'https://eprint.iacr.org/2015/616',
  falsePositives: "A third party's player that spares a low battery.",
  detect(page, observations, knowledge) {
    const mayTell = isToldOn(observations, page, knowledge);
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const reads = callsTo(calls, apis);
      const others = new Set(calls.filter((call) => familyOf(call) !== null).map(propertyOf));
      const isNoted = actor.party === 'third' || (mayTell(actor) && others.size >= fewestOtherProperties);
      if (reads.length === 0 || !isNoted) return [];
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
