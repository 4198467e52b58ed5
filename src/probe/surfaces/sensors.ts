import { isA } from '../natives';
import { noteCall, onMethod, type Surface, type Trigger } from '../surface';

const types = [
  'LinearAccelerationSensor',
  'GravitySensor',
  'Accelerometer',
  'Gyroscope',
  'Magnetometer',
  'AmbientLightSensor',
  'AbsoluteOrientationSensor',
  'RelativeOrientationSensor',
];

/** Sensors of the Generic Sensor API that a script starts. Events of the device's motion are listeners. */
export const sensors: Surface = (probe) => {
  const kinds = types.map((type) => ({ type, is: isA(type) }));
  onMethod('Sensor', 'start', (_args, self) => {
    for (let index = 0; index < kinds.length; index++) {
      const kind = kinds[index];
      if (kind?.is(self)) return noteCall(probe, `${kind.type}.start`);
    }
    noteCall(probe, 'sensor.start');
  });
};

export const sensorTriggers = (): Trigger[] =>
  ['Accelerometer', 'Gyroscope', 'LinearAccelerationSensor'].map((type) => ({
    run: `new ${type}().start()`,
    kind: 'api-call',
    gives: { api: `${type}.start` },
    where: `typeof ${type} !== 'undefined'`,
  }));
