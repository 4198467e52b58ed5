import { canvasNumber } from '../canvas-number';
import { isNumber, isText } from '../kinds';
import { getterOf, indexOf, mapSet, NativeMap, NativeWeakMap, ownValue, sizeOf, weakGet, weakSet } from '../natives';
import { noteCall, on, type Probe, type Surface, type Trigger } from '../surface';

/** What was drawn with one context, as far as it tells drawing for people from drawing to tell machines apart. */
interface Drawing {
  characters: string;
  readonly colours: Map<string, true>;
  texts: number;
}

const mostTextsRead = 32;
const longestTextRead = 120;
const mostColours = 16;

/** What draws on a canvas in two dimensions. */
export const pens = ['CanvasRenderingContext2D', 'OffscreenCanvasRenderingContext2D'];

/** Canvases: the text drawn on them, what is read back, and what only drawing for people needs. */
export const canvas: Surface = (probe) => {
  for (const type of pens) watchContext(probe, type);
  watchWhole(probe, 'HTMLCanvasElement', 'toDataURL', (args) => args[0]);
  watchWhole(probe, 'HTMLCanvasElement', 'toBlob', (args) => args[1]);
  watchWhole(probe, 'OffscreenCanvas', 'convertToBlob', (args) => ownValue(args[0], 'type'), 'toBlob');
};

function watchContext(probe: Probe, type: string): void {
  const canvasOf = getterOf<unknown>(type, 'canvas');
  const fillOf = getterOf<unknown>(type, 'fillStyle');
  const drawings = new NativeWeakMap<object, Drawing>();

  for (const name of ['fillText', 'strokeText'])
    on(type, name, (args, self) => {
      const drawing = drawingOf(drawings, self as object); // the built-in has taken it for a context
      if (drawing.texts++ < mostTextsRead) readText(drawing, args[0], fillOf(self));
      const detail = { distinctCharacters: drawing.characters.length, colours: sizeOf(drawing.colours) };
      note(probe, name, canvasOf(self), detail);
    });

  for (const name of ['save', 'restore']) on(type, name, (_args, self) => note(probe, name, canvasOf(self)));

  on(type, 'getImageData', (args, self) => {
    note(probe, 'getImageData', canvasOf(self), { width: numberOf(args[2]), height: numberOf(args[3]) });
  });
}

/** Reads of the canvas as a whole: in which format, and of how many pixels. */
function watchWhole(
  probe: Probe,
  type: string,
  name: string,
  formatOf: (args: readonly unknown[]) => unknown,
  api = name,
): void {
  const widthOf = getterOf<number>(type, 'width');
  const heightOf = getterOf<number>(type, 'height');
  on(type, name, (args, self) => {
    note(probe, api, self, { width: widthOf(self), height: heightOf(self), type: textOf(formatOf(args)) });
  });
}

/** What is handed over runs no code of the page: objects that stand for a number or a text are left out. */
const numberOf = (value: unknown): number | null => (isNumber(value) ? value : null);
const textOf = (value: unknown): string | null => (isText(value) ? value : null);

function note(probe: Probe, name: string, canvas: unknown, detail: object = {}): void {
  const number = canvasNumber(canvas);
  noteCall(probe, `canvas.${name}`, { canvas: number, ...detail }, `${number}`);
}

function drawingOf(drawings: WeakMap<object, Drawing>, context: object): Drawing {
  const known = weakGet(drawings, context);
  if (known) return known;
  const drawing = { characters: '', colours: new NativeMap<string, true>(), texts: 0 };
  weakSet(drawings, context, drawing);
  return drawing;
}

function readText(drawing: Drawing, text: unknown, fill: unknown): void {
  if (isText(fill) && sizeOf(drawing.colours) < mostColours) mapSet(drawing.colours, fill, true);
  if (!isText(text)) return;
  for (let index = 0; index < text.length && index < longestTextRead; index++) {
    const character = text[index] ?? '';
    if (indexOf(drawing.characters, character) < 0) drawing.characters += character;
  }
}

const onCanvas = (code: string): string =>
  `(() => { const canvas = document.createElement('canvas'); const pen = canvas.getContext('2d'); ${code} })()`;

export const canvasTriggers = (): Trigger[] => [
  {
    run: onCanvas("pen.fillStyle = '#069'; pen.fillText('abcabc', 2, 12)"),
    kind: 'api-call',
    gives: { api: 'canvas.fillText', detail: { distinctCharacters: 3, colours: 1 } },
  },
  { run: onCanvas("pen.strokeText('abc', 2, 12)"), kind: 'api-call', gives: { api: 'canvas.strokeText' } },
  {
    run: onCanvas("canvas.toDataURL('image/webp')"),
    kind: 'api-call',
    gives: { api: 'canvas.toDataURL', detail: { width: 300, height: 150, type: 'image/webp' } },
  },
  { run: onCanvas('canvas.toBlob(() => undefined)'), kind: 'api-call', gives: { api: 'canvas.toBlob' } },
  {
    run: 'new OffscreenCanvas(20, 30).getContext("2d").canvas.convertToBlob()',
    kind: 'api-call',
    gives: { api: 'canvas.toBlob', detail: { width: 20, height: 30 } },
  },
  {
    run: onCanvas('pen.getImageData(0, 0, 40, 50)'),
    kind: 'api-call',
    gives: { api: 'canvas.getImageData', detail: { width: 40, height: 50 } },
  },
  { run: onCanvas('pen.save()'), kind: 'api-call', gives: { api: 'canvas.save' } },
  { run: onCanvas('pen.save(); pen.restore()'), kind: 'api-call', gives: { api: 'canvas.restore' } },
];
