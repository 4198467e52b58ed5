import { isObject, isText } from '../kinds';
import { some } from '../lists';
import { bare, getterOf, isA, NativeWeakMap, weakGet, weakSet } from '../natives';
import { noteCall, on, onBuiltIn, type Probe, type Surface, type Trigger } from '../surface';

const machineReads = 'getSupportedExtensions getShaderPrecisionFormat getContextAttributes'.split(' ');

const isElement = isA('HTMLCanvasElement');
const isConnected = getterOf<boolean>('Node', 'isConnected');

/**
 * What is asked of the graphics hardware: parameters by their numbers, and what describes it otherwise. Their interfaces
 * are the largest that a browser has (4 ms to make, measured): they are watched once a page has made a context of its own.
 */
export const webgl: Surface = (probe) => {
  const canvases = new NativeWeakMap<object, unknown>();
  const isWatched = bare<Record<string, true>>({});
  const watch = (type: string): void => {
    if (isWatched[type]) return;
    isWatched[type] = true;
    watchContexts(probe, type, canvases);
  };
  for (const type of ['HTMLCanvasElement', 'OffscreenCanvas'])
    on(type, 'getContext', (args, self, context) => {
      if (args[0] === '2d' || !isObject(context)) return;
      weakSet(canvases, context, self);
      watch(args[0] === 'webgl2' ? 'WebGL2RenderingContext' : 'WebGLRenderingContext');
    });
};

function watchContexts(probe: Probe, type: string, canvases: WeakMap<object, unknown>): void {
  // A canvas that stands in the page is drawn on for people; one that never does is there to be asked.
  const isPlaced = (self: unknown): boolean => {
    const canvas = weakGet(canvases, self);
    return isElement(canvas) && isConnected(canvas);
  };
  onBuiltIn(type, 'getParameter', (args, self) => {
    const isInPage = isPlaced(self);
    if (typeof args[0] !== 'number') return;
    const parameter = `${args[0]}`;
    noteCall(probe, 'webgl.getParameter', { parameter, isInPage }, `${parameter} ${isInPage}`);
  });
  onBuiltIn(type, 'getExtension', (args) => {
    const extension = args[0];
    if (isText(extension)) noteCall(probe, 'webgl.getExtension', { extension }, extension);
  });
  onBuiltIn(type, 'readPixels', (_, self) => {
    const isInPage = isPlaced(self);
    noteCall(probe, 'webgl.readPixels', { isInPage }, `${isInPage}`);
  });
  some(machineReads, (name) => {
    onBuiltIn(type, name, () => noteCall(probe, `webgl.${name}`));
    return false;
  });
}

const onScene = (code: string): string =>
  `(() => { const scene = document.createElement('canvas').getContext('webgl'); ${code} })()`;
const where = "document.createElement('canvas').getContext('webgl') !== null";

export const webglTriggers = (): Trigger[] => [
  {
    run: onScene('scene.getParameter(37446)'),
    kind: 'api-call',
    gives: { api: 'webgl.getParameter', detail: { parameter: '37446' } },
    where,
  },
  {
    run: onScene('scene.getParameter(scene.MAX_TEXTURE_SIZE)'),
    kind: 'api-call',
    gives: { api: 'webgl.getParameter', detail: { parameter: '3379' } },
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
