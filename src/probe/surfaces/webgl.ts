import { isText } from '../kinds';
import { getterOf, isA } from '../natives';
import { noteCall, on, onEach, type Surface, type Trigger } from '../surface';

const machineReads = 'getSupportedExtensions getShaderPrecisionFormat getContextAttributes readPixels';

const isElement = isA('HTMLCanvasElement');
const isConnected = getterOf<boolean>('Node', 'isConnected');

/** What is asked of the graphics hardware: parameters by their numbers, and what describes it otherwise. */
export const webgl: Surface = (probe) => {
  for (const type of ['WebGLRenderingContext', 'WebGL2RenderingContext']) {
    const canvasOf = getterOf<unknown>(type, 'canvas');
    on(type, 'getParameter', (args, self) => {
      const canvas = canvasOf(self);
      // A canvas that stands in the page is drawn on for people; one that never does is there to be asked.
      const isInPage = isElement(canvas) && isConnected(canvas);
      if (typeof args[0] !== 'number') return;
      const parameter = `${args[0]}`;
      noteCall(probe, 'webgl.getParameter', { parameter, isInPage }, `${parameter} ${isInPage}`);
    });
    on(type, 'getExtension', (args) => {
      const extension = args[0];
      if (isText(extension)) noteCall(probe, 'webgl.getExtension', { extension }, extension);
    });
    onEach(probe, type, 'webgl', machineReads);
  }
};

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
