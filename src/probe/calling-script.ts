import { isObject, isText } from './kinds';
import {
  bare,
  defineProperty,
  deleteProperty,
  exec,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  methodFrom,
  NativeError,
  ownValue,
  readerOf,
  slice,
} from './natives';

const longestUrl = 2048;
/** Frames of ours, of the browser's own functions, and the first of the page's. */
const deepest = 24;

/**
 * The first address of a page's script in a stack. Ours are an extension's, or have none. V8 writes `at f (URL:1:2)`,
 * also inside `eval at f (URL:1:2)`; Firefox writes `f@URL:1:2` and `f@URL line 1 > eval:1:2`.
 */
const pageFrame = /(?:https?|file|blob|data):[^\s]*?(?=(?::\d+){1,2}(?:[),\s]|$)| line \d)/;

/** Returns the address of the script that a stack names first, cut; null: none, as for code without an address. */
export function scriptIn(stack: string): string | null {
  const found = exec(pageFrame, stack);
  return found === null ? null : slice(found[0], 0, longestUrl);
}

/** Returns the script that runs now. Costs 10 µs or more: not for every call. */
export function callingScript(): string | null {
  const trace = traceNow();
  return isText(trace) ? scriptIn(trace) : scriptAmong(trace);
}

/** V8's own account of one call on the stack, as far as it is read here (https://v8.dev/docs/stack-trace-api). */
type Site = object;

const keepSites = (_error: unknown, sites: unknown): unknown => sites;

/** In Firefox it is on the prototype, and a text; V8 has it on the error itself, and lets us say what it is to be. */
const readText = import.meta.env.FIREFOX ? readerOf<unknown>(NativeError.prototype, 'stack') : null;

const siteMethods = getPrototypeOf((readText ? null : ownValue(traceNow(), '0')) ?? {}) ?? undefined;
const fileOf = methodFrom<[], unknown>(siteMethods, 'getFileName');
const isEvaluated = methodFrom<[], boolean>(siteMethods, 'isEval');
const originOf = methodFrom<[], unknown>(siteMethods, 'getEvalOrigin');

/** As `scriptIn`, without the text: writing one costs V8 the line and column of every call. */
function scriptAmong(sites: unknown): string | null {
  if (!isObject(sites)) return null;
  const list = sites as readonly Site[]; // as V8 gave it to us
  for (let index = 0; index < list.length; index++) {
    const site = list[index] as Site; // below the length
    const file = fileOf(site);
    if (isText(file) && exec(pageAddress, file) !== null) return slice(file, 0, longestUrl);
    const origin = isEvaluated(site) ? originOf(site) : null;
    const found = isText(origin) ? scriptIn(origin) : null;
    if (found !== null) return found;
  }
  return null;
}

const pageAddress = /^(?:https?|file|blob|data):/;

/** The page may have shortened stacks, or have a function of its own called with each: both stand aside meanwhile. */
function traceNow(): unknown {
  const limit = ownValue(NativeError, 'stackTraceLimit');
  const restoreLimit = typeof limit === 'number' && limit < deepest ? lend('stackTraceLimit', deepest) : null;
  const restoreFormat = readText ? null : lend('prepareStackTrace', keepSites);
  try {
    const error = new NativeError();
    return readText ? readText(error) : error.stack;
  } finally {
    restoreLimit?.();
    restoreFormat?.();
  }
}

function lend(name: string, value: unknown): () => void {
  const before = getOwnPropertyDescriptor(NativeError, name);
  defineProperty(NativeError, name, bare({ value, writable: true, enumerable: true, configurable: true }));
  return () => {
    if (before) defineProperty(NativeError, name, bare(before));
    else deleteProperty(NativeError, name);
  };
}
