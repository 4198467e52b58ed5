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

export const apply = Reflect.apply;
export const construct = Reflect.construct;
export const defineProperty = Reflect.defineProperty;
export const deleteProperty = Reflect.deleteProperty;
export const has = Reflect.has;
export const getOwnPropertyDescriptor = Reflect.getOwnPropertyDescriptor;
export const getPrototypeOf = Reflect.getPrototypeOf;
const setPrototypeOf = Reflect.setPrototypeOf;
const isPrototypeOf: (prototype: object, object: object) => boolean = uncurry(Object.prototype.isPrototypeOf);

export const NativeError = Error;
export const NativeProxy = Proxy;
export const NativeMap = Map;
export const NativeWeakMap = WeakMap;
export const NativeURL = URL;
export const NativeURLSearchParams = URLSearchParams;
export const NativeMessageEvent = MessageEvent;
export const NativeCustomEvent = CustomEvent;
export const NativeTextEncoder = TextEncoder;
export const NativeUint8Array = Uint8Array;
export const NativeInt32Array = Int32Array;

export const now = Date.now;
export const parseDate = Date.parse;
export const setTimer = setTimeout;
export const later = queueMicrotask;
export const encodeComponent = encodeURIComponent;
export const decodeComponent = decodeURIComponent;
export const toBase64 = btoa;
export const fromCharCode = String.fromCharCode;
export const stringify = JSON.stringify as (value: string) => string; // only ever given a text
export const isView = ArrayBuffer.isView;

export const indexOf = methodOf<[part: string, from?: number], number>('String', 'indexOf');
export const lastIndexOf = methodOf<[part: string], number>('String', 'lastIndexOf');
export const slice = methodOf<[start: number, end?: number], string>('String', 'slice');
export const charCodeAt = methodOf<[index: number], number>('String', 'charCodeAt');
export const lowerCase = methodOf<[], string>('String', 'toLowerCase');
export const trim = methodOf<[], string>('String', 'trim');
/** Reads nothing of the pattern but its own fields, unlike `test`, which calls whatever `exec` there is. */
export const exec = methodOf<[text: string], RegExpExecArray | null>('RegExp', 'exec');

// The library's types lose the parameters of a generic method that is handed on; these are those of the methods.
export const mapGet = methodOf('Map', 'get') as <K, V>(map: Map<K, V>, key: K) => V | undefined;
export const mapSet = methodOf('Map', 'set') as <K, V>(map: Map<K, V>, key: K, value: V) => unknown;
export const mapDelete = methodOf('Map', 'delete') as <K>(map: Map<K, unknown>, key: K) => boolean;
export const mapClear = methodOf<[], void>('Map', 'clear');
export const forEach = methodOf('Map', 'forEach') as <K, V>(
  map: Map<K, V>,
  callback: (value: V, key: K) => void,
) => void;
export const sizeOf = getterOf<number>('Map', 'size');
export const weakGet = methodOf('WeakMap', 'get') as <V>(map: WeakMap<object, V>, key: unknown) => V | undefined;
export const weakSet = methodOf('WeakMap', 'set') as <V>(map: WeakMap<object, V>, key: object, value: V) => unknown;

type Listen = [type: string, listener: (event: Event) => void, options: true | AddEventListenerOptions];
export const addListener = methodOf<Listen, void>('EventTarget', 'addEventListener');
export const removeListener = methodOf<Listen, void>('EventTarget', 'removeEventListener');
export const dispatch = methodOf<[event: Event], boolean>('EventTarget', 'dispatchEvent');

/** The prototype of an interface of this browser; undefined: it has none of that name. */
export function prototypeOf(type: string): object | undefined {
  const prototype = ownValue(ownValue(globalThis, type), 'prototype');
  return typeof prototype === 'object' && prototype !== null ? prototype : undefined;
}

/** Whether something is of an interface, by its prototypes as they are now. What it says may be a lie; its getters know. */
export function isA(type: string): (value: unknown) => value is object {
  const prototype = prototypeOf(type);
  return (value): value is object =>
    prototype !== undefined && typeof value === 'object' && value !== null && isPrototypeOf(prototype, value);
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
  const method = ownValue(prototypeOf(type), name);
  // What it takes and gives is for the caller to say, as above.
  return uncurry((typeof method === 'function' ? method : nothing) as (...args: A) => R);
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
  const isObject = (typeof object === 'object' && object !== null) || typeof object === 'function';
  const descriptor = isObject ? getOwnPropertyDescriptor(object as object, name) : undefined; // as just checked
  return descriptor && bare(descriptor).value;
}
