import { isText } from '../kinds';
import { getPrototypeOf, ownValue } from '../natives';
import { noteCall, on, type Surface, type Trigger } from '../surface';

/** Sensors of the Generic Sensor API that a script starts. Events of the device's motion are listeners. */
export const sensors: Surface = (probe) => {
  on('Sensor', 'start', (_args, self) => {
    // The built-in has taken it for a sensor; which one, its own prototype says, unless the page has extended it.
    const type = ownValue(getPrototypeOf(self as object), Symbol.toStringTag);
    noteCall(probe, `${isText(type) ? type : 'sensor'}.start`);
  });
};

export const sensorTriggers = (): Trigger[] =>
  ['Accelerometer', 'Gyroscope', 'LinearAccelerationSensor'].map((type) => ({
    run: `new ${type}().start()`,
    kind: 'api-call',
    gives: { api: `${type}.start` },
    where: `typeof ${type} !== 'undefined'`,
  }));
