import { isText } from '../kinds';
import { exec, getterOf, groupIn, mapGet, mapSet, methodOf, NativeMap, sizeOf } from '../natives';
import { pens } from './canvas';
import { noteCall, on, type Probe, type Surface, type Trigger } from '../surface';

const mostFonts = 200;
const mostScripts = 64;
/** A page that measures its elements sets few fonts by hand; the looks at them end here. */
const mostLooks = 4000;
const fewestFamilies = 10;

/** Fonts that one script has tried, and how many of them are families that every browser has, by their general names. */
interface Tried {
  readonly fonts: number;
  readonly generic: number;
}
type FontCounter = (api: string, font: string) => Tried;

const generic = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|math|emoji|fangsong|ui-\w+)$/;

/** Fonts tried one after another: by measuring text on a canvas, by asking, or by the size of an element. */
export const fonts: Surface = (probe) => {
  const count = createFontCounter(probe);

  for (const type of pens) {
    const fontOf = getterOf<string>(type, 'font');
    on(type, 'measureText', (_args, self) => noteFont(probe, 'canvas.measureText', count, fontOf(self)));
  }

  on('FontFaceSet', 'check', (args) => {
    const font = args[0];
    if (isText(font)) noteFont(probe, 'fonts.check', count, font);
  });

  watchElements(probe, count);
};

/** One typeface in many sizes, as on a map or a chart, is one. "italic 16px Arial, serif" → "Arial, serif" */
function noteFont(probe: Probe, api: string, count: FontCounter, font: string): void {
  const family = groupIn(/\d(?:[a-z]+|%)(?:\s*\/\s*\S+)?\s+(.+)$/i, font) || font;
  noteCall(probe, api, { ...count(api, family) });
}

function watchElements(probe: Probe, count: FontCounter): void {
  const styleOf = getterOf<unknown>('HTMLElement', 'style');
  const valueOf = methodOf<[string], string>('CSSStyleDeclaration', 'getPropertyValue');
  let looks = 0;
  const look = (_args: unknown, self: unknown): void => {
    if (looks >= mostLooks) return;
    looks += 1;
    const family = valueOf(styleOf(self), 'font-family');
    if (family === '') return;
    const tried = count('element.offsetWidth', family);
    if (tried.fonts >= fewestFamilies) noteCall(probe, 'element.offsetWidth', { ...tried });
  };
  on('HTMLElement', 'offsetWidth', look);
  on('HTMLElement', 'offsetHeight', look);
  on('Element', 'getBoundingClientRect', look);
}

/** Counts the fonts that one script has tried with one API. */
function createFontCounter({ ledger }: Probe): FontCounter {
  const tried = new NativeMap<string, { fonts: Map<string, true>; generic: number }>();
  return (api, font) => {
    const key = `${api} ${ledger.scriptOf('api-call', `${api} `) ?? ''}`;
    const seen = mapGet(tried, key) ?? { fonts: new NativeMap<string, true>(), generic: 0 };
    const { fonts } = seen;
    if (sizeOf(tried) < mostScripts) mapSet(tried, key, seen);
    // What stands behind it in the list is only there in case.
    const name = groupIn(/^[\s"']*([^"',]+)/, font) || font;
    if (sizeOf(fonts) < mostFonts && mapGet(fonts, name) === undefined) {
      mapSet(fonts, name, true);
      if (exec(generic, name) !== null) seen.generic++;
    }
    return { fonts: sizeOf(fonts), generic: seen.generic };
  };
}

const sweep = (use: string): string => `for (let font = 0; font < 12; font++) { ${use} }`;
const pen = "const pen = document.createElement('canvas').getContext('2d')";

export const fontTriggers = (): Trigger[] => [
  {
    run: `(() => { ${pen}; ${sweep("pen.font = `9px 'Face ${font}'`; pen.measureText('m')")} })()`,
    kind: 'api-call',
    gives: { api: 'canvas.measureText', detail: { fonts: 12 }, count: 12 },
  },
  {
    run: sweep("document.fonts.check(`9px 'Face ${font}'`)"),
    kind: 'api-call',
    gives: { api: 'fonts.check', detail: { fonts: 12 }, count: 12 },
  },
  {
    run: `(() => {
      const line = document.body.appendChild(document.createElement('span'));
      ${sweep("line.style.fontFamily = `'Face ${font}'`; line.offsetWidth")}
    })()`,
    kind: 'api-call',
    gives: { api: 'element.offsetWidth', detail: { fonts: 12 }, count: 3 },
  },
];
