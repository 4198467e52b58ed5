import { longestAddress } from './address';
import { isText } from './kinds';
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
import { tell } from './wrap';

/** As many calls as V8 keeps unless told: one of ours, some of the browser's own functions, the first of the page's. */
const usualDepth = 10;
/** Where ours are not left out: in a listener that code of the page has set off. */
const fullDepth = 24;

/**
 * The first address of a page's script in a stack. Ours are an extension's, or have none. V8 writes `at f (URL:1:2)`,
 * also inside `eval at f (URL:1:2)`; Firefox writes `f@URL:1:2` and `f@URL line 1 > eval:1:2`.
 */
const pageFrame = /(?:https?|file|blob|data):[^\s]*?(?=(?::\d+){1,2}(?:[),\s]|$)| line \d)/;

/** Returns the address of the script that a stack names first, cut; null: none, as for code without an address. */
export function scriptIn(stack: string): string | null {
  const found = exec(pageFrame, stack);
  return found === null ? null : slice(found[0], 0, longestAddress);
}

/** Returns the script that runs now, as it called a stand-in or set off a listener. Costs 5 µs or more: not for every call. */
export function callingScript(): string | null {
  if (readText) return scriptIn(readText(new NativeError()));
  const calls = callsNow(usualDepth, tell);
  return calls.length > 0 ? scriptAmong(calls) : scriptAmong(callsNow(fullDepth));
}

/** V8's own account of one call on the stack, as far as it is read here (https://v8.dev/docs/stack-trace-api). */
type Site = object;

const asSites = toLend((_error: unknown, sites: unknown) => sites);
const { captureStackTrace } = NativeError;

/** In Firefox it is on the prototype, and a text; V8 has it on the error itself, and lets us say what it is to be. */
const readText = import.meta.env.FIREFOX ? readerOf<string>(NativeError.prototype, 'stack') : null;

const siteMethods = getPrototypeOf((readText ? null : ownValue(callsNow(1), '0')) ?? {}) ?? undefined;
const fileOf = methodFrom<[], unknown>(siteMethods, 'getFileName');
const isEvaluated = methodFrom<[], boolean>(siteMethods, 'isEval');
const originOf = methodFrom<[], unknown>(siteMethods, 'getEvalOrigin');

/** As `scriptIn`, without the text: writing one costs V8 the line and column of every call. */
function scriptAmong(sites: readonly Site[] | string): string | null {
  if (isText(sites)) return scriptIn(sites);
  for (let index = 0; index < sites.length; index++) {
    const site = sites[index] as Site; // below the length
    const file = fileOf(site);
    if (isText(file) && exec(pageAddress, file) !== null) return slice(file, 0, longestAddress);
    const origin = isEvaluated(site) ? originOf(site) : null;
    const found = isText(origin) ? scriptIn(origin) : null;
    if (found !== null) return found;
  }
  return null;
}

const pageAddress = /^(?:https?|file|blob|data):/;

/** The calls that run now, or those that led to `entry`: none when it does not run. As text where the page has frozen Error. */
function callsNow(depth: number, entry?: typeof tell): readonly Site[] | string {
  const limit = ownValue(NativeError, 'stackTraceLimit');
  const restoreLimit = typeof limit === 'number' && limit >= depth ? null : lend('stackTraceLimit', toLend(depth));
  const restoreFormat = lend('prepareStackTrace', asSites);
  try {
    // Written down as text it would be asked for its name, and so the page's Object.prototype.
    const holder = bare<{ stack?: readonly Site[] | string }>({});
    captureStackTrace(holder, entry);
    return holder.stack ?? [];
  } finally {
    restoreLimit?.();
    restoreFormat();
  }
}

/** The page may have shortened stacks, or have a function of its own called with each: both stand aside meanwhile. */
function lend(name: string, descriptor: PropertyDescriptor): () => void {
  const before = getOwnPropertyDescriptor(NativeError, name);
  defineProperty(NativeError, name, descriptor);
  return () => {
    if (before) defineProperty(NativeError, name, bare(before));
    else deleteProperty(NativeError, name);
  };
}

function toLend(value: unknown): PropertyDescriptor {
  return bare({ value, writable: true, enumerable: true, configurable: true });
}
