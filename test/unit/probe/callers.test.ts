import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const look = vi.fn(() => 'https://cdn.test/t.js');
vi.mock('../../../src/probe/calling-script', () => ({ callingScript: () => look() }));

/** The callers keep the clock and the page that are there when they are loaded: those of the test. */
async function aCallers() {
  vi.resetModules();
  vi.stubGlobal('document', { currentScript: null });
  const { createCallers } = await import('../../../src/probe/callers');
  return createCallers('https://shop.test/');
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('takes so many stacks at once and no more, and after a rest as many again', async () => {
  const { scriptOf } = await aCallers();
  const call = (from: number, count: number): void => {
    for (let n = from; n < from + count; n++) scriptOf('storage-write', `key ${n}`);
  };
  call(0, 1000);
  expect(look).toHaveBeenCalledTimes(250);
  vi.advanceTimersByTime(100);
  call(1000, 10);
  expect(look).toHaveBeenCalledTimes(250);
  vi.advanceTimersByTime(150);
  call(2000, 1000);
  expect(look).toHaveBeenCalledTimes(500);
});

it('goes on where the clock is set back', async () => {
  vi.setSystemTime(1_000_000);
  const { scriptOf } = await aCallers();
  for (let n = 0; n < 300; n++) scriptOf('storage-write', `key ${n}`);
  vi.setSystemTime(1000);
  scriptOf('storage-write', 'later');
  expect(look).toHaveBeenCalledTimes(251);
});
