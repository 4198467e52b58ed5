import type { Attack } from './attack';

/** Times that are none, and lifetimes beyond all dates. */
const ages = `
  for (const age of ['99999999999999999999', '-99999999999999999999', '1e400', 'NaN', '', '0x10', '９'])
    document.cookie = 'aged' + age.length + '=1; max-age=' + age;
  for (const date of ['Thu, 01 Jan 999999 00:00:00 GMT', 'Thu, 99 Foo 2099', 'Wed, 09 Jun 1021 10:18:14 GMT'])
    document.cookie = 'dated' + date.length + '=1; expires=' + date;
  for (const expires of [1e300, -1e300, 8.64e15, 8.64e15 + 1, NaN, Infinity, 0])
    try { cookieStore.set({ name: 'stored' + expires, value: '1', expires }).catch((error) => note(error.name)); } catch (error) { note(error.name); }
`;

export const clocks: readonly Attack[] = [
  {
    id: 'clock',
    what: 'Turns its clocks back, and stops its timers',
    first: `
      let back = 4102444800000;
      const Then = Date;
      Date.now = () => (back -= 86400000);
      Date.prototype.getTime = Date.prototype.valueOf = () => NaN;
      window.Date = class extends Then { constructor() { super(back -= 86400000); } static now() { return -1; } };
      performance.now = () => -1;
      Object.defineProperty(Performance.prototype, 'timeOrigin', { get: () => NaN });
      window.setTimeout = window.setInterval = window.requestAnimationFrame = window.requestIdleCallback = () => 0;
      window.queueMicrotask = () => undefined;`,
  },
  {
    id: 'clock-forward',
    what: 'Turns its clocks forward beyond all dates, and runs its timers at once',
    first: `
      Date.now = () => 1e308;
      Date.parse = () => Infinity;
      window.Date = function () { throw new RangeError('no time'); };
      performance.now = () => Number.MAX_VALUE;
      Object.defineProperty(Performance.prototype, 'timeOrigin', { get: () => 1e308 });
      Object.defineProperty(Event.prototype, 'timeStamp', { get: () => Infinity });
      window.setTimeout = window.setInterval = window.requestAnimationFrame = window.requestIdleCallback = window.queueMicrotask =
        (callback) => { try { callback(); } catch {} return 0; };
      ${ages}`,
    last: ages,
    isShown: true,
  },
  {
    id: 'clock-strange',
    what: 'Has clocks that give no number, and that throw',
    first: `
      let calls = 0;
      Date.now = () => [{ valueOf() { throw new Error('no time'); } }, 1n, Symbol('now'), null][calls++ % 4];
      performance.now = () => { throw new Error('no time'); };
      Object.defineProperty(Performance.prototype, 'timeOrigin', { get() { throw new Error('no time'); } });
      window.setTimeout = window.setInterval = window.queueMicrotask = () => { throw new Error('no timer'); };
      performance.getEntriesByType = performance.getEntries = () => { throw new Error('no entries'); };
      performance.clearResourceTimings(); performance.setResourceTimingBufferSize(0);
      window.PerformanceObserver = window.MutationObserver = window.requestIdleCallback = undefined;`,
    last: ages,
  },
];
