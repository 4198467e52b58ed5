import { afterEach, describe, expect, it } from 'vitest';
import { callingScript, scriptIn } from '../../../src/probe/calling-script';

const stacks: readonly (readonly [string, string, string | null])[] = [
  [
    'a named function in Chromium',
    'Error\n    at Object.apply (<anonymous>:1:90)\n    at track (https://cdn.test/t.js?v=2:12:34)\n    at https://shop.test/:3:1',
    'https://cdn.test/t.js?v=2',
  ],
  ['code outside any function in Chromium', 'Error\n    at https://cdn.test/t.js:12:34', 'https://cdn.test/t.js'],
  [
    "an extension's frames in Chromium",
    'Error\n    at note (chrome-extension://abcdefgh/content-scripts/probe.js:1:2)\n    at async load (https://cdn.test/a(1).js:1:2)',
    'https://cdn.test/a(1).js',
  ],
  [
    'evaluated code in Chromium',
    'Error\n    at eval (eval at run (https://cdn.test/t.js:5:6), <anonymous>:1:1)',
    'https://cdn.test/t.js',
  ],
  [
    'functions of the browser between ours and the page’s',
    'Error\n    at Array.forEach (<anonymous>)\n    at new Meter (http://localhost:8080/m.js:1:2)',
    'http://localhost:8080/m.js',
  ],
  [
    'a named function in Firefox',
    'note@moz-extension://0a1b/probe.js:1:2\ntrack@https://cdn.test/t.js:12:34\n',
    'https://cdn.test/t.js',
  ],
  ['code outside any function in Firefox', '@https://cdn.test/t.js:12:34\n', 'https://cdn.test/t.js'],
  [
    'evaluated code in Firefox',
    'f@https://cdn.test/t.js line 3 > eval:1:1\n@https://shop.test/:1:2\n',
    'https://cdn.test/t.js',
  ],
  ['a timer in Firefox', 'setTimeout handler*f@https://cdn.test/t.js:1:2\n', 'https://cdn.test/t.js'],
  ['a script from a blob', 'Error\n    at blob:https://shop.test/0a1b-2c3d:1:2', 'blob:https://shop.test/0a1b-2c3d'],
  ['code without an address', 'Error\n    at <anonymous>:1:2\n    at Object.apply (<anonymous>)', null],
  ['nothing', '', null],
];

describe('the script that calls', () => {
  it.each(stacks)('is found in %s', (_what, stack, script) => {
    expect(scriptIn(stack)).toBe(script);
  });

  it('has its address cut', () => {
    expect(scriptIn(`@https://cdn.test/${'x'.repeat(5000)}.js:1:2`)?.length).toBe(2048);
  });

  describe('when the page shortens or replaces stacks', () => {
    const { stackTraceLimit } = Error;
    afterEach(() => {
      Error.stackTraceLimit = stackTraceLimit;
      Reflect.deleteProperty(Error, 'prepareStackTrace');
      Reflect.deleteProperty(Function.prototype, 'prepareStackTrace');
    });

    it.each([
      ['on Error itself', Error],
      ['further up', Function.prototype],
    ])('is still found, and the page’s own settings stay, %s', (_where, owner) => {
      let calls = 0;
      const prepareStackTrace = (): string => {
        calls += 1;
        return 'https://forged.test/x.js:1:1';
      };
      Object.defineProperty(owner, 'prepareStackTrace', {
        value: prepareStackTrace,
        configurable: true,
        writable: true,
      });
      Error.stackTraceLimit = 1;
      expect(callingScript()).toMatch(/^file:/);
      expect(calls).toBe(0);
      expect(Error.stackTraceLimit).toBe(1);
      expect(Reflect.get(Error, 'prepareStackTrace')).toBe(prepareStackTrace);
      expect(Object.hasOwn(Error, 'prepareStackTrace')).toBe(owner === Error);
    });
  });
});
