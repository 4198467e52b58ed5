import { isText } from './kinds';
import {
  bare,
  defineProperty,
  deleteProperty,
  exec,
  getOwnPropertyDescriptor,
  has,
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
  const stack = stackNow();
  return isText(stack) ? scriptIn(stack) : null;
}

// Firefox has it on the prototype, V8 on the error itself.
const stackOf = getOwnPropertyDescriptor(NativeError.prototype, 'stack')?.get
  ? readerOf<unknown>(NativeError.prototype, 'stack')
  : (error: Error): unknown => error.stack;

/** The page may have shortened stacks, or have a function of its own called with each: both stand aside meanwhile. */
function stackNow(): unknown {
  const limit = ownValue(NativeError, 'stackTraceLimit');
  const restoreLimit = typeof limit === 'number' && limit < deepest ? lend('stackTraceLimit', deepest) : null;
  const restoreFormat = has(NativeError, 'prepareStackTrace') ? lend('prepareStackTrace', undefined) : null;
  try {
    return stackOf(new NativeError());
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
