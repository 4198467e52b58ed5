import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parts } from '../../../src/background/parts';
import { createRefresh } from '../../../src/background/refresh';

const isWaitedFor = vi.fn(async (_parts: unknown, _tabId: number) => false);
const reportOf = vi.fn(async (_parts: unknown, _tabId: number) => ({ report: null, access: {} }));
// Files share their modules: these stand in for those that others have loaded, here alone.
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());

vi.mock('../../../src/background/attention', () => ({
  isWaitedFor: (...given: [unknown, number]) => isWaitedFor(...given),
}));
vi.mock('../../../src/background/report', () => ({ reportOf: (...given: [unknown, number]) => reportOf(...given) }));
vi.mock('../../../src/background/badge', () => ({ showBadge: async () => undefined, undisclosedCount: () => null }));
vi.mock('../../../src/background/read-page', () => ({ followPage: async () => undefined }));

const stale = [1, 2];
const parts = { store: { staleTabIds: async () => stale, putGlance: async () => undefined } } as unknown as Parts;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
});
afterEach(() => vi.useRealTimers());

/** The tabs whose report was worked out, in order. */
const refreshed = (): number[] => reportOf.mock.calls.map(([, tabId]) => tabId);

describe('a report is worked out again', () => {
  it('at once after the first second where somebody waits, and from then on when nothing comes any more', async () => {
    isWaitedFor.mockResolvedValue(true);
    const refresh = createRefresh(() => parts);
    for (let at = 0; at < 2000; at += 200) {
      refresh(1);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(refreshed()).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(refreshed()).toEqual([1, 1]);
  });

  it('now and then where something comes all the time', async () => {
    isWaitedFor.mockResolvedValue(true);
    const refresh = createRefresh(() => parts);
    for (let at = 0; at < 11_500; at += 500) {
      refresh(1);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(refreshed()).toEqual([1, 1, 1]);
  });

  it('late where nobody waits, of each tab once, and not where another has done it', async () => {
    isWaitedFor.mockResolvedValue(false);
    const refresh = createRefresh(() => parts);
    refresh(1);
    await vi.advanceTimersByTimeAsync(5000);
    refresh(2);
    refresh(3);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(refreshed()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(refreshed()).toEqual([1]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(refreshed()).toEqual([1, 2]);
  });

  it('soon once somebody has begun to look, and late again when nobody does any longer', async () => {
    isWaitedFor.mockResolvedValue(true);
    const refresh = createRefresh(() => parts);
    refresh(1);
    await vi.advanceTimersByTimeAsync(1000);
    isWaitedFor.mockResolvedValue(false);
    refresh(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(refreshed()).toEqual([1]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(refreshed()).toEqual([1, 1]);
  });
});
