import type { ObservationOf } from '../../domain';
import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { beginningOf, callsByScript, textIn, type ApiCall } from '../calls';
import { isToldOn, type ToldKind } from '../is-told-on';
import { defineRule } from '../rule';

const events = /^device(?:motion|orientation(?:absolute)?|light|proximity)$/;
const apis =
  /^(?:sensor\.|(?:Accelerometer|Gyroscope|Magnetometer|AmbientLightSensor|\w*OrientationSensor|GravitySensor|LinearAccelerationSensor)\b)/;

/**
 * A script that reads how the device moves or lies, or how bright it is around it
 * (Das et al., "The web's sixth sense: a study of scripts accessing smartphone sensors", CCS 2018).
 * A page's own script that tells nobody else is ordinary, and one that tells nobody at all is left alone: it turns with
 * the device.
 * False positives: a guest's part of a page that turns with the device, such as a panorama.
 */
export const sensorReading = defineRule<'api-call' | ToldKind>({
  id: 'sensor-reading',
  needs: ['api-call', 'send', 'request', 'cookie-write'],
  reference: 'https://doi.org/10.1145/3243734.3243860',
  falsePositives: "A guest's part of a page that turns with the device, e.g. a panorama.",
  detect(page, observations, knowledge) {
    const reads = observations['api-call'].filter((call) => sensorOf(call) !== null);
    const tellers = new Set(
      observations.send.filter(({ url }) => actorAt(url, page, knowledge).party === 'third').map(scriptOf),
    );
    const mayTell = isToldOn(observations, page, knowledge);
    return callsByScript(reads, page, knowledge).flatMap(({ actor, calls }) => {
      const isToldToOthers = actor.party === 'third' || calls.some((call) => tellers.has(scriptOf(call)));
      if (!isToldToOthers && !mayTell(actor, beginningOf(calls))) return [];
      return [
        buildFinding({
          technique: 'sensor',
          actor,
          names: calls.flatMap((call) => sensorOf(call) ?? []),
          weight: isToldToOthers ? 'tracking' : 'ordinary',
          observations: calls,
        }),
      ];
    });
  },
});

const scriptOf = ({ scriptUrl, frameUrl }: ApiCall | ObservationOf<'send'>): string => scriptUrl ?? frameUrl;

function sensorOf(call: ApiCall): string | null {
  if (call.api === 'listener') return events.test(textIn(call, 'type')) ? textIn(call, 'type') : null;
  return apis.test(call.api) ? call.api : null;
}
