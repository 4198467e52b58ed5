import { buildFinding } from '../build-finding';
import { callsByScript, callsTo, textIn } from '../calls';
import { defineRule } from '../rule';

const parameterReads = new Set(['webgl.getParameter']);
const machineReads = new Set([
  'webgl.getSupportedExtensions',
  'webgl.getShaderPrecisionFormat',
  'webgl.getContextAttributes',
  'webgl.readPixels',
]);
const apis = new Set([...parameterReads, ...machineReads]);
const hardwareNames = /UNMASKED|^(?:37445|37446)$/;
const fewestReads = 4;

/**
 * The name of the graphics hardware and its limits, read together by one script
 * (Cao et al., "(Cross-)browser fingerprinting via OS and hardware level features", NDSS 2017; WEBGL_debug_renderer_info
 * warns of it). A game reads limits, or the name to know a slow machine; it seldom reads the name and the rest.
 * False positives: an error reporter of a 3D page that describes the machine in full.
 */
export const webglFingerprinting = defineRule<'api-call'>({
  id: 'webgl-fingerprinting',
  needs: ['api-call'],
  reference: 'https://registry.khronos.org/webgl/extensions/WEBGL_debug_renderer_info/',
  falsePositives: 'An error report of a 3D page that describes the machine in full.',
  detect(page, observations, knowledge) {
    return callsByScript(observations['api-call'], page, knowledge).flatMap(({ actor, calls }) => {
      const reads = callsTo(calls, apis);
      const parameters = new Set(callsTo(calls, parameterReads).map((call) => textIn(call, 'parameter')));
      const namesHardware = [...parameters].some((parameter) => hardwareNames.test(parameter));
      const others = callsTo(calls, machineReads).map(({ api }) => api);
      if (!namesHardware || parameters.size + new Set(others).size < fewestReads) return [];
      return [
        buildFinding({
          technique: 'fingerprinting',
          variant: 'webgl',
          actor,
          names: [...parameters, ...others],
          weight: 'tracking',
          observations: reads,
        }),
      ];
    });
  },
});
