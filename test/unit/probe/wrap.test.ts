import { afterAll, describe, expect, it } from 'vitest';
import { hideSources, wrap, wrapConstructor, wrapSetter } from '../../../src/probe/wrap';

const { toString } = Function.prototype;
const own = Object.getOwnPropertyDescriptor(Function.prototype, 'toString') ?? {};

/** Built-ins of the kinds that a page has: a method, an accessor, a constructor. */
class Meter {
  #level = 0;
  read(unit: string): string {
    if (unit === '') throw new RangeError('No unit');
    return `${this.#level} ${unit}`;
  }
  get level(): number {
    return this.#level;
  }
  set level(level: number) {
    this.#level = level;
  }
}

type Call = [string, readonly unknown[], unknown, unknown];

function watched() {
  const owner = class extends Meter {};
  for (const name of ['read', 'level'])
    Object.defineProperty(owner.prototype, name, Object.getOwnPropertyDescriptor(Meter.prototype, name) ?? {});
  const calls: Call[] = [];
  wrap(owner.prototype, 'read', (...call) => calls.push(['read', ...call]));
  wrap(owner.prototype, 'level', (...call) => calls.push(['get', ...call]));
  wrapSetter(owner.prototype, 'level', (...call) => calls.push(['set', ...call]));
  return { owner, calls };
}

describe('a stand-in', () => {
  hideSources();
  afterAll(() => void Object.defineProperty(Function.prototype, 'toString', own));

  it('does what the built-in does, and tells of it', () => {
    const { owner, calls } = watched();
    const meter = new owner();
    meter.level = 7;
    expect(meter.level).toBe(7);
    expect(meter.read('lux')).toBe('7 lux');
    expect(calls).toEqual([
      ['set', [7, undefined, undefined], meter, undefined],
      ['get', [undefined, undefined, undefined], meter, 7],
      ['read', ['lux', undefined, undefined], meter, '7 lux'],
    ]);
  });

  it('throws what the built-in throws, and tells nothing then', () => {
    const { owner, calls } = watched();
    expect(() => new owner().read('')).toThrow(RangeError);
    expect(() => Reflect.apply(owner.prototype.read, {}, ['lux'])).toThrow(TypeError);
    expect(() => Reflect.construct(owner.prototype.read, [])).toThrow(/is not a constructor/);
    expect(calls).toEqual([]);
  });

  it('lets nothing through that goes wrong in telling', () => {
    const owner = { name: () => 'a name' };
    wrap(owner, 'name', () => {
      throw new Error('ours');
    });
    expect(owner.name()).toBe('a name');
  });

  it('is described as the built-in is', () => {
    const { owner } = watched();
    for (const name of ['read', 'level'] as const) {
      const before = Object.getOwnPropertyDescriptor(Meter.prototype, name);
      const after = Object.getOwnPropertyDescriptor(owner.prototype, name);
      expect(Object.keys(after ?? {})).toEqual(Object.keys(before ?? {}));
      expect([after?.enumerable, after?.configurable]).toEqual([before?.enumerable, before?.configurable]);
    }
    const { read } = owner.prototype;
    expect([read.name, read.length, Object.getOwnPropertyNames(read)]).toEqual([
      'read',
      1,
      Object.getOwnPropertyNames(Meter.prototype.read),
    ]);
    expect(Object.getPrototypeOf(read)).toBe(Function.prototype);
    expect(Object.getOwnPropertyNames(owner.prototype)).toEqual(['constructor', 'read', 'level']);
  });

  it('has the source of the built-in, and so has what gives sources', () => {
    const owner = { push: Array.prototype.push };
    wrap(owner, 'push', () => undefined);
    expect(owner.push.toString()).toBe('function push() { [native code] }');
    expect(`${owner.push}`).toBe('function push() { [native code] }');
    expect(Function.prototype.toString.toString()).toBe('function toString() { [native code] }');
    expect(Function.prototype.toString.call(toString)).toBe('function toString() { [native code] }');
    expect(() => Reflect.apply(Function.prototype.toString, {}, [])).toThrow(TypeError);
  });

  it('makes what the constructor makes, also for those that extend it', () => {
    const page: { Meter: typeof Meter } = { Meter: class extends Meter {} };
    const made: unknown[] = [];
    wrapConstructor(page, 'Meter', (_args, one) => made.push(one));
    class Better extends page.Meter {}
    const meters = [new page.Meter(), new Better()];
    expect(made).toEqual(meters);
    expect(meters.map((meter) => meter instanceof page.Meter)).toEqual([true, true]);
    expect(meters[1]).toBeInstanceOf(Better);
    expect(meters[0]?.constructor).toBe(page.Meter);
    expect(() => Reflect.apply(page.Meter, undefined, [])).toThrow(TypeError);
    expect(made).toHaveLength(2);
  });

  it('leaves out what is not there', () => {
    const owner = { text: 'a text' };
    wrap(undefined, 'none', () => undefined);
    wrap(owner, 'none', () => undefined);
    wrap(owner, 'text', () => undefined);
    wrap(owner, 'text', () => undefined);
    expect(owner).toEqual({ text: 'a text' });
  });
});
