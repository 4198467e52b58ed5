import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Channel } from '../../../src/probe/channel';
import type { LedgerNews } from '../../../src/probe/ledger';

/** The ledger keeps the timers that are there when it is loaded: those of the test. */
async function aLedger(isFollowed = true) {
  vi.resetModules();
  const { createLedger } = await import('../../../src/probe/ledger');
  const news: LedgerNews[] = [];
  let script: string | null = 'https://cdn.test/t.js';
  let ask: (isFollowed: boolean) => void = () => {};
  const channel: Channel = { onAsked: (give) => void (ask = give), tell: (one) => void news.push(one) };
  const ledger = createLedger(channel, { scriptOf: () => script });
  if (isFollowed) ask(true);
  return { ledger, news, ask: (follow: boolean) => ask(follow), callFrom: (url: string | null) => void (script = url) };
}

describe('ledger', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('hands many calls over as one fact', async () => {
    const { ledger, news } = await aLedger();
    for (let times = 0; times < 1000; times++) ledger.note('api-call', 'screen.width', { api: 'screen.width' });
    expect(news).toEqual([]);
    vi.runAllTimers();
    expect(news).toMatchObject([
      { facts: [{ kind: 'api-call', count: 1000, scriptUrl: 'https://cdn.test/t.js', data: { api: 'screen.width' } }] },
    ]);
  });

  it('goes on counting, and hands over what is new', async () => {
    const { ledger, news } = await aLedger();
    ledger.note('send', 'a', { n: 1 });
    ledger.note('send', 'b', { n: 2 });
    vi.runAllTimers();
    ledger.note('send', 'a', { n: 3 });
    vi.runAllTimers();
    expect(news[1]?.facts).toMatchObject([{ count: 2, data: { n: 3 } }]);
  });

  it('keeps the largest of what has a size, and counts what is smaller', async () => {
    const { ledger, news } = await aLedger();
    ledger.note('send', 'a', { n: 1 }, null, 50);
    ledger.note('send', 'a', { n: 2 }, null, 8);
    vi.runAllTimers();
    ledger.note('send', 'a', { n: 3 }, null, 9);
    vi.runAllTimers();
    expect(news.map(({ facts }) => facts)).toMatchObject([[{ count: 2, data: { n: 1 } }], [{ count: 3 }]]);
    expect(news[1]?.facts).toMatchObject([{ data: {} }]);
    expect(Object.keys((news[1]?.facts[0] as { data: object }).data)).toEqual([]);
  });

  it('tells the same call by two scripts apart', async () => {
    const { ledger, news, callFrom } = await aLedger();
    ledger.note('send', 'a', {});
    callFrom(null);
    ledger.note('send', 'a', {});
    vi.runAllTimers();
    expect(news[0]?.facts).toMatchObject([{ scriptUrl: 'https://cdn.test/t.js' }, { scriptUrl: null }]);
  });

  it('counts what it has no room for', async () => {
    const { ledger, news } = await aLedger();
    for (let name = 0; name < 1000; name++) ledger.note('storage-write', `key ${name}`, {});
    vi.runAllTimers();
    const [first] = news;
    expect(first?.dropped).toEqual([
      { what: 'storage-write', reason: 'cap', count: 1000 - (first?.facts.length ?? 0) },
    ]);
    ledger.note('storage-write', 'key 2000', {});
    vi.runAllTimers();
    expect(news[1]).toEqual({ facts: [], dropped: [{ what: 'storage-write', reason: 'cap', count: 1 }] });
  });

  it('waits for nothing while the page is being left', async () => {
    const { ledger, news } = await aLedger();
    ledger.note('send', 'a', {});
    ledger.hurry(true);
    ledger.note('send', 'b', {});
    expect(news).toHaveLength(2);
    ledger.hurry(false);
    ledger.note('send', 'c', {});
    expect(news).toHaveLength(2);
  });

  it('goes on after a page has ended every timer that there was', async () => {
    const { ledger, news, ask } = await aLedger();
    ledger.note('send', 'a', {});
    vi.clearAllTimers();
    ask(true);
    ledger.note('send', 'b', {});
    vi.runAllTimers();
    expect(news).toHaveLength(2);
  });

  it('keeps everything until somebody asks, also as the page is left', async () => {
    const { ledger, news, ask } = await aLedger(false);
    ledger.note('send', 'a', {});
    vi.runAllTimers();
    ledger.hurry(true);
    ledger.note('send', 'b', {});
    vi.runAllTimers();
    expect(news).toEqual([]);
    ask(false);
    expect(news[0]?.facts).toHaveLength(2);
    ledger.note('send', 'c', {});
    expect(news).toHaveLength(1);
  });

  it('tells of each when it was first done, however many are counted at once', async () => {
    const { ledger, news, ask } = await aLedger(false);
    const start = Date.now();
    for (let n = 0; n < 2500; n++) {
      ledger.note('send', `a ${n % 300}`, { n }, null, n % 300 === 7 ? 5000 - n : 0);
      vi.advanceTimersByTime(1);
    }
    ask(false);
    const facts = Array.from(news[0]?.facts as ArrayLike<{ at: number; count: number; data: { n: number } }>);
    expect(facts.map(({ at }) => at - start)).toEqual(Array.from({ length: 300 }, (_, n) => n));
    expect(facts.map(({ count }) => count)).toEqual(Array.from({ length: 300 }, (_, n) => (n < 100 ? 9 : 8)));
    expect(facts[7]?.data, 'the largest of them').toEqual({ n: 7 });
    expect(facts[8]?.data, 'the last of them').toEqual({ n: 2408 });
  });

  it('keeps no more calls than so many uncounted', async () => {
    const { ledger } = await aLedger(false);
    const apart = vi.fn(() => '');
    for (let n = 0; n < 1100; n++) ledger.noteApart('send', 'a', {}, apart);
    expect(apart).toHaveBeenCalledTimes(1024);
  });

  it('tells facts of one name apart as of when they were done, once they are counted', async () => {
    const { ledger, news, ask } = await aLedger(false);
    const apart = vi.fn((at: number) => `${at % 2}`);
    vi.setSystemTime(1000);
    for (let n = 0; n < 5; n++) {
      ledger.noteApart('cookie-write', 'a', { n }, apart);
      vi.advanceTimersByTime(1);
    }
    expect(apart).not.toHaveBeenCalled();
    ask(false);
    expect(news[0]?.facts).toMatchObject([
      { count: 3, data: { n: 4 } },
      { count: 2, data: { n: 3 } },
    ]);
  });

  it('loses no more than the one call that cannot be counted', async () => {
    const { ledger, news, ask } = await aLedger(false);
    ledger.note('send', 'before', {});
    const unspeakable = { toString: () => { throw new RangeError('the end of the stack'); } }; // prettier-ignore
    ledger.note(unspeakable as unknown as 'send', 'not counted', {});
    ledger.note('send', 'after', {});
    expect(() => ask(false)).toThrow(RangeError);
    ask(false);
    expect(news[0]?.facts).toMatchObject([{ count: 1 }, { count: 1 }]);
  });

  it('tells nothing by itself once nobody follows any longer, and nothing where there is nothing', async () => {
    const { ledger, news, ask } = await aLedger();
    ledger.note('send', 'a', {});
    ask(false);
    ask(false);
    ledger.note('send', 'b', {});
    vi.runAllTimers();
    expect(news).toHaveLength(1);
  });
});
