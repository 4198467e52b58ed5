import { isFunction, isObject } from './kinds';
import {
  apply,
  bare,
  construct,
  defineProperty,
  exec,
  getOwnPropertyDescriptor,
  NativeProxy,
  NativeWeakMap,
  ownValue,
  weakGet,
  weakSet,
} from './natives';

/** Told after the call, with what it gave; a call that throws is not told. What it throws itself is lost. */
export type Told = (args: readonly unknown[], self: unknown, result: unknown) => void;

// Any callable: the proxy stands for one that is not known here.
type Callable = (...args: never[]) => unknown;

/** What stands for which built-in: its source is asked for under the built-in's own name. */
const originals = new NativeWeakMap<object, Callable>();

/**
 * What a proxy asks when it is called. One class serves all: the browser makes a thousand of them fast and soon has the
 * two traps at their fastest, which it does not of a thousand single objects without a prototype.
 */
class Handler {
  constructor(private readonly told: Told) {}

  apply(target: Callable, self: unknown, args: unknown[]): unknown {
    const result: unknown = apply(target, self, args);
    tell(this.told, args, self, result);
    return result;
  }

  construct(target: Callable, args: unknown[], newTarget: Callable): object {
    const made = construct(target, args, newTarget) as object; // constructors give objects
    tell(this.told, args, made, made);
    return made;
  }
}
// No trap is to be found on the page's Object.prototype.
bare(Handler.prototype);

/**
 * A stand-in for a built-in that does, gives and throws just what the built-in does, and is called and inspected like
 * it: a proxy without any traps but those for the call and for `new` has the same name, length, fields and prototype.
 */
function standIn<F extends Callable>(original: F, told: Told): F {
  const proxy = new NativeProxy(original, new Handler(told) as ProxyHandler<F>); // its traps take any callable
  // One that is stood in for twice has the source of the built-in all the same.
  weakSet(originals, proxy, weakGet(originals, original) ?? original);
  return proxy;
}

/** The first frame of ours on a stack: what called it is the built-in's caller. */
export function tell(told: Told, args: readonly unknown[], self: unknown, result: unknown): void {
  try {
    told(readable(args), self, result);
  } catch {
    // Nothing of ours may reach the page: what could not be read of this call is not seen.
  }
}

/** A place beyond those given would be asked for on the page's Array.prototype; nobody reads more than three of them. */
function readable(args: readonly unknown[]): readonly unknown[] {
  const { length } = args;
  return length > 2 ? args : [length > 0 ? args[0] : undefined, length > 1 ? args[1] : undefined, undefined];
}

/** Puts a stand-in in the place of a method, or of what reads an accessor. What is not there is left out. */
export function wrap(owner: object | undefined, name: string, told: Told, part?: 'set'): void {
  const descriptor = owner && getOwnPropertyDescriptor(owner, name);
  if (!owner || !descriptor) return;
  const field = part ?? (descriptor.get ? 'get' : 'value');
  const original: unknown = descriptor[field];
  if (!isFunction(original)) return;
  // Every other field of the property stays as it is, and so does its place among the others.
  descriptor[field] = standIn(original as Callable, told); // as just checked
  defineProperty(owner, name, bare(descriptor));
}

/** Puts a stand-in in the place of a method if that is the browser's own. */
export function wrapBuiltIn(owner: object | undefined, name: string, told: Told): void {
  const method = ownValue(owner, name);
  if (isFunction(method) && exec(builtIn, apply(toString, method, []) as string) !== null) wrap(owner, name, told);
}

const builtIn = /\{\s*\[native code\]\s*\}\s*$/;
const { toString } = Function.prototype;

export function wrapSetter(owner: object | undefined, name: string, told: Told): void {
  wrap(owner, name, told, 'set');
}

/** A constructor that is told of: `told` gets what was made. The prototype names the stand-in as its constructor. */
export function wrapConstructor(owner: object, name: string, told: Told): void {
  const original = ownValue(owner, name);
  const prototype = ownValue(original, 'prototype');
  wrap(owner, name, (args, self, result) => {
    // Called without `new`: the built-in has thrown, or has made nothing.
    if (self === result) told(args, self, result);
  });
  if (!isObject(prototype)) return;
  const descriptor = getOwnPropertyDescriptor(prototype, 'constructor');
  defineProperty(prototype, 'constructor', { ...descriptor, value: ownValue(owner, name) });
}

/** A stand-in's source reads as that of its built-in. */
export function hideSources(): void {
  const { prototype } = Function;
  const proxy = new NativeProxy(toString, {
    __proto__: null,
    apply: (target: Callable, self: unknown, args: unknown[]): unknown =>
      apply(target, weakGet(originals, self) ?? self, args),
  } as ProxyHandler<typeof toString>); // the library's type knows no null prototype
  weakSet(originals, proxy, toString);
  defineProperty(prototype, 'toString', { ...getOwnPropertyDescriptor(prototype, 'toString'), value: proxy });
}
