import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTabs, type Move } from '../../../src/background/follow-tabs';

const tab = { title: 'A shop' } as never;
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

const onReplaced = { addListener: vi.fn(), removeListener: vi.fn(), hasListener: vi.fn() };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { onReplaced });
});

describe('following tabs', () => {
  function follow() {
    const moves: Move[] = [];
    const ends: (() => void)[] = [];
    const onUpdated = vi.fn((_: number, move: Move) => {
      moves.push(move);
      return new Promise<void>((resolve) => ends.push(resolve));
    });
    const onRemoved = vi.fn(async () => undefined);
    followTabs({ onUpdated, onRemoved, isNeeded: async () => true });
    const update = (change: object, tabId = 1) => void fakeBrowser.tabs.onUpdated.trigger(tabId, change as never, tab);
    return { moves, update, onRemoved, end: () => ends.shift()?.() };
  }

  it('takes what comes while a move is looked at as one more', async () => {
    const { moves, update, end } = follow();
    for (let n = 0; n < 1000; n++)
      update(n % 2 ? { status: 'complete' } : { status: 'loading', url: `https://shop.test/${n}` });
    end();
    await settle();
    end();
    await settle();
    expect(moves.map(({ status, url }) => [status, url])).toEqual([
      ['loading', 'https://shop.test/0'],
      ['loading', 'https://shop.test/998'],
    ]);
  });

  it('keeps the time of an address that is told while a move is looked at', async () => {
    vi.useFakeTimers();
    const { moves, update, end } = follow();
    update({ status: 'loading' });
    const toldAt = await vi.advanceTimersByTimeAsync(3000).then(() => Date.now());
    update({ url: 'https://shop.test/list' });
    await vi.advanceTimersByTimeAsync(3000);
    update({ status: 'complete' });
    end();
    await vi.advanceTimersByTimeAsync(5);
    vi.useRealTimers();
    expect(moves[1]).toMatchObject({ status: 'complete', url: 'https://shop.test/list' });
    expect(moves[1]?.at).toBeLessThanOrEqual(toldAt);
  });

  it('keeps tabs apart', async () => {
    const { moves, update, end } = follow();
    update({ status: 'loading' }, 1);
    update({ status: 'loading' }, 2);
    expect(moves).toHaveLength(2);
    end();
    await settle();
    update({ url: 'https://shop.test/a' }, 1);
    expect(moves).toHaveLength(3);
  });

  it('takes a tab that the browser replaces by another for removed', () => {
    const { onRemoved } = follow();
    onReplaced.addListener.mock.lastCall?.[0](8, 7);
    expect(onRemoved).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('leaves titles and icons', () => {
    const { moves, update } = follow();
    update({ title: 'Another' });
    expect(moves).toEqual([]);
  });
});
