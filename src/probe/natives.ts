import { isFunction, isObject } from './kinds';
/**
 * Built-ins as they are before any script of the page runs. The page may replace each of them later, or what hangs on
 * their prototypes: so nothing in this folder calls a method by its name, iterates, spreads, or destructures a list
 * once the page has begun.
 */

/** `uncurry(method)(self, …)` is `self.method(…)` with the method kept now: nothing is looked up when it is called. */
const uncurry = Function.prototype.bind.bind(Function.prototype.call) as <A extends unknown[], R>(
  method: (...args: A) => R,
  // Function.prototype.call takes its `this` first: the types of the library do not say so.
) => (self: unknown, ...args: A) => R;

export const {
  apply,
  construct,
  defineProperty,
  deleteProperty,
  getOwnPropertyDescriptor,
  getPrototypeOf,
  ownKeys,
  setPrototypeOf,
} = Reflect;
export const objectPrototype = Object.prototype;
/** A window is slow to say what it holds: asked for each of two hundred stand-ins, it took a fifth of all that starts. */
const prototypes = bare<Record<string, object | undefined>>({});
export const hasOwn: (object: object, name: string) => boolean = uncurry(Object.prototype.hasOwnProperty);
const isPrototypeOf: (prototype: object, object: object) => boolean = uncurry(Object.prototype.isPrototypeOf);

export const NativeError = Error;
export const NativeProxy = Proxy;
export const NativePromise = Promise;
export const NativeMap = Map;
export const NativeWeakMap = WeakMap;
export const NativeFormData = FormData;
export const NativeURL = URL;
export const NativeURLSearchParams = URLSearchParams;
export const NativeMessageEvent = MessageEvent;
export const NativeCustomEvent = CustomEvent;
export const NativeTextEncoder = TextEncoder;
export const NativeUint8Array = Uint8Array;
export const NativeInt32Array = Int32Array;

export const { now, parse: parseDate } = Date;
export const setTimer = setTimeout;
export const later = queueMicrotask;
export const encodeComponent = encodeURIComponent;
export const decodeComponent = decodeURIComponent;
export const toBase64 = btoa;
export const fromBase64 = atob;
export const fromCharCode = String.fromCharCode;
export const stringify = JSON.stringify as (value: string) => string; // only ever given a text
export const isView = ArrayBuffer.isView;
export const isList = Array.isArray as (value: unknown) => boolean;

export const {
  indexOf,
  lastIndexOf,
  slice,
  charCodeAt,
  toLowerCase: lowerCase,
  trim,
  /** A text that was cut in the middle of a character cannot be encoded. */
  toWellFormed: wellFormed,
} = methodsOf<String>('String');
/** Reads nothing of the pattern but its own fields, unlike `test`, which calls whatever `exec` there is. */
export const exec = methodOf<[text: string], RegExpExecArray | null>('RegExp', 'exec');

/** The library's types lose the parameters of a generic method that is handed on; these are those of the methods. */
interface MapMethods {
  get<K, V>(map: Map<K, V>, key: K): V | undefined;
  set<K, V>(map: Map<K, V>, key: K, value: V): unknown;
  delete<K>(map: Map<K, unknown>, key: K): boolean;
  clear(map: Map<unknown, unknown>): void;
  forEach<K, V>(map: Map<K, V>, callback: (value: V, key: K) => void): void;
}
interface WeakMapMethods {
  get<V>(map: WeakMap<object, V>, key: unknown): V | undefined;
  set<V>(map: WeakMap<object, V>, key: object, value: V): unknown;
}
export const {
  get: mapGet,
  set: mapSet,
  delete: mapDelete,
  clear: mapClear,
  forEach,
} = methodsOf('Map') as unknown as MapMethods;
export const sizeOf = getterOf<number>('Map', 'size');
export const { get: weakGet, set: weakSet } = methodsOf('WeakMap') as unknown as WeakMapMethods;

export const {
  addEventListener: addListener,
  removeEventListener: removeListener,
  dispatchEvent: dispatch,
} = methodsOf<EventTarget>('EventTarget');

/** The prototype of an interface of this browser; undefined: it has none of that name. */
export function prototypeOf(type: string): object | undefined {
  if (type in prototypes) return prototypes[type];
  const prototype = ownValue(ownValue(globalThis, type), 'prototype');
  return (prototypes[type] = isObject(prototype) ? prototype : undefined);
}

/** Whether something is of an interface, by its prototypes as they are now. What it says may be a lie; its getters know. */
export function isA(type: string): (value: unknown) => value is object {
  const prototype = prototypeOf(type);
  return (value): value is object => prototype !== undefined && isObject(value) && isPrototypeOf(prototype, value);
}

/**
 * Whether something that the page gives is of an interface, by a member that only its own kind has: unlike its
 * prototypes, a proxy does not notice that, and cannot lie about it.
 */
export function isGenuine(type: string, name: string): (value: unknown) => value is object {
  const { get, value: method } = getOwnPropertyDescriptor(prototypeOf(type) ?? {}, name) ?? {};
  const ask = uncurry((get ?? method ?? isGenuine) as (text: string) => void); // asked for nothing but whether it throws
  return (value): value is object => {
    // A refusal is dear, as the browser keeps where it happened: most of what is asked about is a text.
    if (!isObject(value)) return false;
    try {
      ask(value, '');
      return true;
    } catch {
      return false;
    }
  };
}

/** A reader of an accessor: `getterOf<boolean>('Node', 'isConnected')(node)`. Throws for what is not of that interface. */
export function getterOf<V>(type: string, name: string): (self: unknown) => V {
  return readerOf<V>(prototypeOf(type), name);
}

export function readerOf<V>(owner: object | undefined, name: string): (self: unknown) => V {
  const read = owner && getOwnPropertyDescriptor(owner, name)?.get;
  // What the getter gives is for the caller to say; nothing checks it at run time but the getter itself.
  return uncurry(read ?? nothing) as (self: unknown) => V;
}

/** A method kept now: `methodOf<[string], Element | null>('Element', 'closest')(element, 'form')`. */
export function methodOf<A extends unknown[], R>(type: string, name: string): (self: unknown, ...args: A) => R {
  return methodFrom(prototypeOf(type), name);
}

/** As above, of what has no name of its own among the built-ins. */
export function methodFrom<A extends unknown[], R>(
  owner: object | undefined,
  name: string,
): (self: unknown, ...args: A) => R {
  const method = ownValue(owner, name);
  // What it takes and gives is for the caller to say, as above.
  return uncurry((isFunction(method) ? method : nothing) as (...args: A) => R);
}

/** What the group of a pattern holds in a text; '': nothing, or the pattern is not in it. */
export const groupIn = (pattern: RegExp, text: string): string => exec(pattern, text)?.[1] ?? '';

type Methods<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (self: unknown, ...args: A) => R : never;
};

/** Several methods of an interface: `const { trim } = methodsOf<String>('String')`, each kept as its name is read. */
export function methodsOf<T>(type: string): Methods<T> {
  // Only destructured: whatever is named in it is asked for then. What that gives is for the caller to say.
  return new Proxy({}, { get: (_, name) => methodOf(type, name as string) }) as Methods<T>;
}

function nothing(): undefined {
  return undefined;
}

/** An object that inherits nothing from the page: descriptors, options and whatever else the browser reads fields of. */
export function bare<T extends object>(fields: T): T {
  setPrototypeOf(fields, null);
  return fields;
}

/** A field of an object of the page, without running anything of the page: accessors read as not there. */
export function ownValue(object: unknown, name: string | symbol): unknown {
  const isHolder = isObject(object) || isFunction(object);
  const descriptor = isHolder ? getOwnPropertyDescriptor(object as object, name) : undefined; // as just checked
  return descriptor !== undefined && hasOwn(descriptor, 'value') ? descriptor.value : undefined;
}
