import { canvasNumber } from '../canvas-number';
import { isFunction, isText } from '../kinds';
import { bare, getterOf, isA, prototypeOf } from '../natives';
import { noteCall, on, type Probe, type Surface, type Trigger } from '../surface';
import { wrapSetter } from '../wrap';

/** Events that tell what the person does on the page, and how the device moves. */
const watched = (
  'mousemove pointermove touchmove mousedown mouseup pointerdown pointerup touchstart touchend click dblclick mouseover ' +
  'scroll wheel resize input change keydown keyup keypress selectionchange focusin focusout ' +
  'devicemotion deviceorientation deviceorientationabsolute'
).split(' ');
const isWatched = bare<Record<string, true>>({});
for (const type of watched) isWatched[type] = true;

const bodyOf = getterOf<unknown>('Document', 'body');
const rootOf = getterOf<unknown>('Document', 'documentElement');
const isCanvas = isA('HTMLCanvasElement');

/** Who listens on the page as a whole to what, by either way of listening; and listeners on canvases. */
export const listeners: Surface = (probe) => {
  on('EventTarget', 'addEventListener', (args, self) => {
    const type = args[0];
    if (isText(type) && isWatched[type]) noteListener(probe, type, self ?? probe.page);
  });

  const owners = [probe.page, ...['Document', 'HTMLElement', 'HTMLBodyElement'].map(prototypeOf)];
  for (const type of watched) {
    const told = (args: readonly unknown[], self: unknown): void => {
      if (isFunction(args[0])) noteListener(probe, type, self ?? probe.page);
    };
    for (const owner of owners) wrapSetter(owner, `on${type}`, told);
  }
};

function noteListener(probe: Probe, type: string, target: unknown): void {
  const place = placeOf(target, probe.page);
  if (place !== null) noteCall(probe, 'listener', { type, target: place }, `${type} ${place}`);
  else if (isCanvas(target)) {
    const canvas = canvasNumber(target);
    noteCall(probe, 'canvas.addEventListener', { canvas }, `${canvas}`);
  }
}

/** Which part of the page as a whole a target is; null: an element of it. */
export function placeOf(target: unknown, page: Window): string | null {
  const { document } = page;
  if (target === page) return 'window';
  if (target === document) return 'document';
  if (target === bodyOf(document)) return 'body';
  return target === rootOf(document) ? 'html' : null;
}

const listens = (run: string, type: string, target: string): Trigger => ({
  run,
  kind: 'api-call',
  gives: { api: 'listener', detail: { type, target } },
});

export const listenerTriggers = (): Trigger[] => [
  listens("document.addEventListener('mousemove', () => undefined)", 'mousemove', 'document'),
  listens("addEventListener('scroll', () => undefined)", 'scroll', 'window'),
  listens("document.body.addEventListener('keydown', () => undefined)", 'keydown', 'body'),
  listens("document.documentElement.addEventListener('input', () => undefined)", 'input', 'html'),
  listens('window.onresize = () => undefined', 'resize', 'window'),
  listens('document.onclick = () => undefined', 'click', 'document'),
  listens('document.body.onmouseup = () => undefined', 'mouseup', 'body'),
  listens("addEventListener('deviceorientation', () => undefined)", 'deviceorientation', 'window'),
  {
    run: "document.createElement('canvas').addEventListener('click', () => undefined)",
    kind: 'api-call',
    gives: { api: 'canvas.addEventListener' },
  },
];
