import { getOwnPropertyDescriptor, getterOf, isA, keysOf, mapGet, mapSet, NativeMap, ownValue } from '../natives';
import { noteCall, onMethod, type Surface, type Trigger } from '../surface';

const types = ['WebGLRenderingContext', 'WebGL2RenderingContext'];
const machineReads = ['getSupportedExtensions', 'getShaderPrecisionFormat', 'getContextAttributes', 'readPixels'];

/** What is asked of the graphics hardware: parameters by their constants' names, and what describes it otherwise. */
export const webgl: Surface = (probe) => {
  const nameOf = createNames();
  for (const type of types) {
    const canvasOf = getterOf<unknown>(type, 'canvas');
    onMethod(type, 'getParameter', (args, self) => {
      const parameter = nameOf(args[0]);
      const isInPage = isPlaced(canvasOf(self));
      noteCall(probe, 'webgl.getParameter', { parameter, isInPage }, `${parameter} ${isInPage}`);
    });
    onMethod(type, 'getExtension', (args) => {
      const extension = args[0];
      if (typeof extension === 'string') noteCall(probe, 'webgl.getExtension', { extension }, extension);
    });
    for (const name of machineReads) onMethod(type, name, () => noteCall(probe, `webgl.${name}`));
  }
};

const isElement = isA('HTMLCanvasElement');
const isConnected = getterOf<boolean>('Node', 'isConnected');

/** A canvas that stands in the page is drawn on for people; one that never does is there to be asked. */
const isPlaced = (canvas: unknown): boolean => isElement(canvas) && isConnected(canvas);

/** WEBGL_debug_renderer_info: its constants stand on the extension alone. */
const unmasked: readonly [number, string][] = [
  [37445, 'UNMASKED_VENDOR_WEBGL'],
  [37446, 'UNMASKED_RENDERER_WEBGL'],
];

/** Names of the constants, read from the interface when the first of them is asked for. */
function createNames(): (parameter: unknown) => string {
  const names = new NativeMap<unknown, string>(unmasked);
  const owner = ownValue(globalThis, 'WebGL2RenderingContext') as object | undefined; // a constructor, where there is one
  let isRead = false;
  const read = (): void => {
    isRead = true;
    const constants = owner ? keysOf(owner) : [];
    for (let index = 0; index < constants.length; index++) {
      const name = constants[index] ?? '';
      const value = owner && getOwnPropertyDescriptor(owner, name)?.value;
      if (mapGet(names, value) === undefined) mapSet(names, value, name);
    }
  };
  return (parameter) => {
    if (!isRead) read();
    return mapGet(names, parameter) ?? (typeof parameter === 'number' ? `${parameter}` : 'unknown');
  };
}

const onScene = (code: string): string =>
  `(() => { const scene = document.createElement('canvas').getContext('webgl'); ${code} })()`;
const where = "document.createElement('canvas').getContext('webgl') !== null";

export const webglTriggers = (): Trigger[] => [
  {
    run: onScene('scene.getParameter(37446)'),
    kind: 'api-call',
    gives: { api: 'webgl.getParameter', detail: { parameter: 'UNMASKED_RENDERER_WEBGL' } },
    where,
  },
  {
    run: onScene('scene.getParameter(scene.MAX_TEXTURE_SIZE)'),
    kind: 'api-call',
    gives: { api: 'webgl.getParameter', detail: { parameter: 'MAX_TEXTURE_SIZE' } },
    where,
  },
  {
    run: onScene("scene.getExtension('WEBGL_debug_renderer_info')"),
    kind: 'api-call',
    gives: { api: 'webgl.getExtension', detail: { extension: 'WEBGL_debug_renderer_info' } },
    where,
  },
  ...[
    'getSupportedExtensions()',
    'getContextAttributes()',
    'getShaderPrecisionFormat(scene.VERTEX_SHADER, scene.LOW_FLOAT)',
    'readPixels(0, 0, 1, 1, scene.RGBA, scene.UNSIGNED_BYTE, new Uint8Array(4))',
  ].map((call): Trigger => ({
    run: onScene(`scene.${call}`),
    kind: 'api-call',
    gives: { api: `webgl.${call.slice(0, call.indexOf('('))}` },
    where,
  })),
];
