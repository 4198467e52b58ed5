import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices, soon } from '../../../src/readings/in-slices';
import { createReread } from '../../../src/readings/reread';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a long reading', () => {
  it('lets the page go on when its time is used up, and visits everything', async () => {
    let pauses = 0;
    const visited: number[] = [];
    const visit = (item: number): void => {
      visited.push(item);
      vi.advanceTimersByTime(1);
    };
    const pause = (): Promise<number> => Promise.resolve((pauses += 1)).then(() => 8);
    const busyMs = await inSlices(
      Array.from({ length: 100 }, (_, index) => index),
      visit,
      pause,
    );
    expect(visited).toHaveLength(100);
    expect(pauses).toBeGreaterThanOrEqual(6);
    expect(busyMs).toBe(100);
  });
});

it('goes on at once without a timer', async () => {
  await expect(soon()).resolves.toBeGreaterThan(0);
});

describe('reading again', () => {
  const readings = (result: { isNew: boolean; busyMs: number }) => {
    const times: number[] = [];
    const start = Date.now();
    const reread = createReread(async () => {
      times.push(Date.now() - start);
      return result;
    });
    return { times, reread };
  };

  /** A page that changes every 10 ms for this long. */
  const change = async (reread: { later(): void }, ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 10) {
      reread.later();
      await vi.advanceTimersByTimeAsync(10);
    }
  };

  it('is rarer and rarer while changes bring nothing new', async () => {
    const { times, reread } = readings({ isNew: false, busyMs: 1 });
    await change(reread, 120_000);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(times.length).toBeLessThan(10);
    expect(Math.max(...gaps)).toBeGreaterThan(29_000);
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
  });

  it('comes every second or so while there is something new', async () => {
    const { times, reread } = readings({ isNew: true, busyMs: 1 });
    await change(reread, 10_000);
    expect(times.length).toBeGreaterThan(6);
    expect(times.length).toBeLessThan(12);
  });

  it('leaves a page alone for long where a reading takes long', async () => {
    const { times, reread } = readings({ isNew: true, busyMs: 200 });
    await change(reread, 20_000);
    expect(times.length).toBeLessThan(5);
  });

  it('begins at once for somebody who waits, since the timers of a page that is not shown are slow', async () => {
    const { times, reread } = readings({ isNew: true, busyMs: 1 });
    reread.now();
    await reread.fresh();
    expect(times).toEqual([0]);
    await vi.advanceTimersByTimeAsync(500);
    expect(times).toEqual([0]);
  });

  it('happens once more when it is asked for while it is under way', async () => {
    let answer = (): void => {};
    let count = 0;
    const reread = createReread(() => {
      count += 1;
      return new Promise((resolve) => (answer = () => resolve({ isNew: true, busyMs: 1 })));
    });
    reread.now();
    await vi.advanceTimersByTimeAsync(0);
    reread.now();
    reread.later();
    answer();
    await vi.advanceTimersByTimeAsync(5000);
    expect(count).toBe(2);
  });
});
