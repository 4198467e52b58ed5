import { buildFinding } from '../build-finding';
import { callsByScript, textIn, type ApiCall } from '../calls';
import { defineRule } from '../rule';

const events = /^device(?:motion|orientation(?:absolute)?|light|proximity)$/;
const apis =
  /^(?:sensor\.|(?:Accelerometer|Gyroscope|Magnetometer|AmbientLightSensor|\w*OrientationSensor|GravitySensor|LinearAccelerationSensor)\b)/;

/**
 * A script that reads how the device moves or lies, or how bright it is around it
 * (Das et al., "The web's sixth sense: a study of scripts accessing smartphone sensors", CCS 2018).
 * False positives: a page that turns with the device, such as a panorama.
 */
export const sensorReading = defineRule<'api-call'>({
  id: 'sensor-reading',
  needs: ['api-call'],
  reference: 'https://doi.org/10.1145/3243734.3243860',
  falsePositives: 'A page that turns with the device, e.g. a panorama.',
  detect(page, observations, knowledge) {
    const reads = observations['api-call'].filter((call) => sensorOf(call) !== null);
    return callsByScript(reads, page, knowledge).map(({ actor, calls }) =>
      buildFinding({
        technique: 'sensor',
        actor,
        names: calls.flatMap((call) => sensorOf(call) ?? []),
        weight: 'tracking',
        observations: calls,
      }),
    );
  },
});

function sensorOf(call: ApiCall): string | null {
  if (call.api === 'listener') return events.test(textIn(call, 'type')) ? textIn(call, 'type') : null;
  return apis.test(call.api) ? call.api : null;
}
