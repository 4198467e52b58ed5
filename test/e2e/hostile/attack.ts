/** A page that does its worst to whoever watches it, and what must be known of it afterwards all the same. */
export interface Attack {
  /** Names the case, and its host. */
  id: string;
  what: string;
  /** Runs first, before anything else of the page. Each script sees `made`, `kept` and `isOurs`. */
  first?: string;
  /** Runs after the page's real tracking. */
  last?: string;
  /** Markup at the end of the page. */
  body?: string;
  /** Further addresses of the host, by path. */
  served?: Readonly<Record<string, string>>;
  /** Something is beyond the bounds: the loss must be in the report. */
  losesFacts?: boolean;
  /** So many names come first that one more is told only as one of many. */
  losesNames?: boolean;
  /** What it says is looked at in the popup, in the report and in what is exported. */
  isShown?: boolean;
  /** How long the page may need, in milliseconds. */
  lastsMs?: number;
}

export const hostOf = ({ id }: Attack): string => `hostile-${id}.test`;

/**
 * What the page keeps of the browser from the start, as hostile pages do, and what it writes down for the test:
 * `made` must be the same without the extension. `isOurs.now` is true whenever no code of the page is meant to run:
 * what is called then was called by somebody else.
 */
const prelude = `
  const kept = {
    ...Object.fromEntries(Reflect.ownKeys(Reflect).map((key) => [key, Reflect[key]])), stringify: JSON.stringify, sort: Array.prototype.sort,
    setAttribute: Element.prototype.setAttribute, setItem: Storage.prototype.setItem,
    setCookie: Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set,
    setSource: Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src').set,
    create: Document.prototype.createElement, context: HTMLCanvasElement.prototype.getContext,
    fillText: CanvasRenderingContext2D.prototype.fillText, toDataURL: HTMLCanvasElement.prototype.toDataURL,
    setFont: Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'font').set,
    setStyle: Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'fillStyle').set,
    fillRect: CanvasRenderingContext2D.prototype.fillRect, Image, timer: setTimeout, html: document.documentElement,
    listen: EventTarget.prototype.addEventListener, prevent: Event.prototype.preventDefault, random: Math.random,
  };
  const made = { errors: [], notes: [] };
  const isOurs = { now: false };
  const note = (text) => { made.notes[made.notes.length] = text; };
  const say = (kind, reason) => { made.errors[made.errors.length] = kind + ' ' + reason; };
  kept.apply(kept.listen, window, ['error', (event) => say('error', event.message)]);
  kept.apply(kept.listen, window, ['unhandledrejection', (event) => say('rejection', event.reason)]);
`;

/** What must be found whatever the page did: an identifier in two places, and a canvas that is drawn to be read. */
const tracking = `
  {
    isOurs.now = true;
    const value = '9d1f6c3042ab4e7d8b950c7e';
    kept.apply(kept.setCookie, document, ['real_visitor=' + value + '; max-age=31536000']);
    kept.apply(kept.setItem, localStorage, ['real_visitor', value]);
    const canvas = kept.apply(kept.create, document, ['canvas']);
    const context = kept.apply(kept.context, canvas, ['2d']);
    kept.apply(kept.setStyle, context, ['#f60']);
    kept.apply(kept.fillRect, context, [100, 1, 62, 20]);
    kept.apply(kept.setStyle, context, ['#069']);
    kept.apply(kept.setFont, context, ['14px Arial']);
    kept.apply(kept.fillText, context, ['Cwm fjordbank glyphs vext quiz', 2, 15]);
    kept.apply(kept.toDataURL, canvas, []);
    isOurs.now = false;
  }
`;

const ending = (lastsMs: number): string => `
  kept.apply(kept.timer, window, [() => {
    isOurs.now = false;
    kept.apply(kept.setAttribute, kept.html, ['data-made', kept.stringify(made)]);
  }, ${lastsMs}]);
`;

export function pageOf({ first = '', last = '', body = '', lastsMs = 1200, what }: Attack): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${what.replace(/</g, '&lt;')}</title><link rel="icon" href="data:,"></head>
<body><script>${prelude}${first}</script><script>${tracking}</script>${body}<script>${last}
${ending(lastsMs)}
isOurs.now = true;</script></body></html>`;
}

/** Techniques that the page's real tracking must give. */
export const realFindings = [
  ['cookie', 'real_visitor'],
  ['local_storage', 'real_visitor'],
  ['fingerprinting', null],
] as const;
