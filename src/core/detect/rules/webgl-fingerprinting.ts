import { buildFinding } from '../build-finding';
import { callsByScript, callsTo, textIn, type ApiCall } from '../calls';
import { defineRule } from '../rule';
import { webglParameters } from '../webgl-parameters';

const parameterReads = new Set(['webgl.getParameter']);
const machineReads = new Set([
  'webgl.getSupportedExtensions',
  'webgl.getShaderPrecisionFormat',
  'webgl.getContextAttributes',
  'webgl.readPixels',
]);
const apis = new Set([...parameterReads, ...machineReads]);
const hardwareNames = /^UNMASKED/;
/** What describes the machine and is no limit that drawing has to know. */
const describing =
  /^(?:ALIASED_|(?:RED|GREEN|BLUE|ALPHA|DEPTH|STENCIL)_BITS$|MAX_VIEWPORT_DIMS$|SHADING_LANGUAGE_VERSION$)/;
/** What differs from machine to machine where the name of its hardware is not asked for. */
const ofMachine =
  /^(?:RENDERER|VENDOR|ALIASED_\w+|webgl\.(?:getShaderPrecisionFormat|getSupportedExtensions|getContextAttributes))$/;
const fewestOfMachine = 2;
const fewestReads = 3;
const fewestReadsInPage = 8;

/**
 * The name of the graphics hardware and its limits, read together by one script
 * (Cao et al., "(Cross-)browser fingerprinting via OS and hardware level features", NDSS 2017; WEBGL_debug_renderer_info
 * warns of it). A game reads the name and the limits as well, on the canvas that it draws on: of a canvas that stands in
 * the page only a longer list is told that describes the machine beyond them.
 * Or a scene that nobody is shown, read back by who asks what describes the machine.
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
      const names = new Set([...reads].map(nameOf));
      if (!isTelling(names, reads.some(isOnUnplacedCanvas)) && !isDrawnToTell(reads, names)) return [];
      return [
        buildFinding({
          technique: 'fingerprinting',
          variant: 'webgl',
          actor,
          names: [...names],
          weight: 'tracking',
          observations: reads,
        }),
      ];
    });
  },
});

/** A parameter by its name, any other read by that of the call. */
function nameOf(call: ApiCall): string {
  if (!parameterReads.has(call.api)) return call.api;
  const parameter = textIn(call, 'parameter');
  return webglParameters[parameter] ?? parameter;
}

function isOnUnplacedCanvas(call: ApiCall): boolean {
  return hardwareNames.test(nameOf(call)) && call.detail['isInPage'] !== true;
}

/** A picture that nobody was shown is read back, and the machine that drew it described. */
function isDrawnToTell(reads: readonly ApiCall[], names: ReadonlySet<string>): boolean {
  const placed = callsTo(reads, new Set([...parameterReads, 'webgl.readPixels']));
  const isUnshown = placed.every(({ detail }) => detail['isInPage'] === false);
  return (
    isUnshown &&
    names.has('webgl.readPixels') &&
    [...names].filter((name) => ofMachine.test(name)).length >= fewestOfMachine
  );
}

function isTelling(names: ReadonlySet<string>, isUnplaced: boolean): boolean {
  const list = [...names];
  if (!list.some((name) => hardwareNames.test(name))) return false;
  if (isUnplaced) return names.size >= fewestReads;
  return names.size >= fewestReadsInPage && list.some((name) => describing.test(name));
}
