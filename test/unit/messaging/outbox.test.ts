import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutbox, type Outbox, type OutboxPage, type Stored } from '../../../src/messaging/outbox';
import type { ProbeBatch } from '../../../src/messaging/protocol';
import { bookLimits } from '../../../src/messaging/record-book';
import { aRecord } from '../../support/a-batch';

/** Gives events as the browser does; those of scripts are not trusted. */
function aSource() {
  const listeners: [string, (event: object) => void][] = [];
  return {
    listen: (type: string, listener: (event: object) => void) => void listeners.push([type, listener]),
    say: (type: string, given: object = {}) => {
      for (const [name, listener] of listeners) if (name === type) listener({ isTrusted: true, ...given });
    },
  };
}

/** A window with as much as the outbox uses; `send` is answered by the test. */
function aPage() {
  const events = aSource();
  const document = { visibilityState: 'visible' };
  const page = {
    addEventListener: events.listen,
    document,
    location: { href: 'https://shop.test/' },
  };
  const top = Object.assign(page, { top: page });
  return {
    // As much of a window as the outbox names.
    page: top as unknown as OutboxPage,
    say: events.say,
    hide: () => {
      document.visibilityState = 'hidden';
      events.say('visibilitychange');
    },
  };
}

function aBackground(...answers: (boolean | Error)[]) {
  const batches: ProbeBatch[] = [];
  const send = (batch: ProbeBatch): Promise<Stored> => {
    batches.push(structuredClone(batch));
    const answer = answers.shift() ?? true;
    return answer instanceof Error
      ? Promise.reject(answer)
      : Promise.resolve({ isStored: answer, hasRequests: false, isWanted: true });
  };
  const keys = () => batches.map(({ records }) => records.map((record) => (record as { key: string }).key));
  return { batches, send, keys };
}

const sumOf = (batch: ProbeBatch | undefined): { kept: number; dropped: number } => ({
  kept: (batch?.records ?? []).reduce<number>((sum, record) => sum + (record as { count: number }).count, 0),
  dropped: (batch?.dropped ?? []).reduce((sum, { count }) => sum + count, 0),
});

/** The outbox of a page that somebody looks at: told so in the answer to its first word, which is not among the batches. */
async function watched(...[page, hand, onStored]: Parameters<typeof createOutbox>) {
  let isGreeting = true;
  const outbox = createOutbox(
    page,
    (batch) => (isGreeting ? Promise.resolve({ isStored: true, hasRequests: false, isWanted: true }) : hand(batch)),
    onStored,
  );
  outbox.begin();
  await vi.advanceTimersByTimeAsync(0);
  isGreeting = false;
  return outbox;
}

describe('outbox', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  describe('with somebody else who keeps what was seen', () => {
    /** The probe: what it has is added when it is drawn, or as it comes. */
    function aSourceOf(outbox: Outbox) {
      const kept: string[] = [];
      const draws: boolean[] = [];
      const give = (): void =>
        outbox.addTogether(() => {
          for (const key of kept.splice(0)) outbox.add(aRecord({ key }));
        });
      outbox.drawFrom((isFollowed) => {
        draws.push(isFollowed);
        give();
      });
      const see = (...keys: string[]): void => {
        kept.push(...keys);
        if (draws.at(-1) === true) give();
      };
      return { draws, see };
    }

    it('draws what nobody asks for only at last, and what is asked for at once', async () => {
      const sent: string[][] = [];
      const outbox = createOutbox(aPage().page, ({ records }) => {
        sent.push(records.map((record) => (record as { key: string }).key));
        return Promise.resolve({ isStored: true, hasRequests: false, isWanted: false });
      });
      const { draws, see } = aSourceOf(outbox);
      outbox.begin();
      see('a', 'b');
      await vi.advanceTimersByTimeAsync(5000);
      expect(draws).toEqual([]);
      await outbox.flush();
      expect(sent).toEqual([[], ['a', 'b']]);
      see('c');
      await vi.advanceTimersByTimeAsync(10_000);
      expect(sent.at(-1)).toEqual(['c']);
      expect(draws).toEqual([false, false]);
    });

    it('has it come by itself for as long as somebody looks', async () => {
      const answers = [true, true, false];
      const sent: number[] = [];
      const outbox = createOutbox(aPage().page, ({ records }) => {
        sent.push(records.length);
        return Promise.resolve({ isStored: true, hasRequests: false, isWanted: answers.shift() ?? false });
      });
      const { draws, see } = aSourceOf(outbox);
      see('a');
      outbox.begin();
      await vi.advanceTimersByTimeAsync(1000);
      expect(sent).toEqual([0, 1]);
      see('b', 'c');
      await vi.advanceTimersByTimeAsync(1000);
      expect(sent).toEqual([0, 1, 2]);
      expect(draws.at(-1)).toBe(false);
      see('d');
      await vi.advanceTimersByTimeAsync(5000);
      expect(sent).toEqual([0, 1, 2]);
    });

    it('draws what a frame has seen as it is taken out, and sends what it sees then at once and together', async () => {
      const { send, keys } = aBackground();
      const { page, say } = aPage();
      const { draws, see } = aSourceOf(createOutbox({ ...page, top: null }, send));
      see('a', 'b');
      say('pagehide');
      expect(keys()).toEqual([['a', 'b']]);
      expect(draws).toEqual([true]);
      see('c', 'd');
      expect(keys().at(-1)).toEqual(['a', 'b', 'c', 'd']);
      expect(keys()).toHaveLength(2);
    });

    it('follows no longer what comes back from the back-forward cache and nobody looks at', async () => {
      const notWanted = { isStored: true, hasRequests: false, isWanted: false };
      const { page, say } = aPage();
      const outbox = createOutbox({ ...page, top: null }, async () => notWanted);
      const { draws, see } = aSourceOf(outbox);
      see('a');
      say('pagehide');
      await vi.advanceTimersByTimeAsync(0);
      expect(draws.at(-1)).toBe(true);
      say('pageshow', { persisted: true });
      expect(draws.at(-1)).toBe(false);
    });

    it('follows at once what comes after somebody has begun to look', async () => {
      const outbox = await watched(aPage().page, aBackground().send);
      expect(aSourceOf(outbox).draws).toEqual([true]);
    });

    it('draws nothing as a page is left that nobody looks at', () => {
      const { page, say } = aPage();
      const { draws, see } = aSourceOf(createOutbox(page, aBackground().send));
      see('a');
      say('pagehide');
      expect(draws).toEqual([]);
    });
  });

  it('sends many facts as one message', async () => {
    const background = aBackground();
    const outbox = await watched(aPage().page, background.send);
    for (const key of ['a', 'b', 'c']) outbox.add(aRecord({ key }));
    await vi.runAllTimersAsync();
    expect(background.keys()).toEqual([['a', 'b', 'c']]);
    expect(background.batches[0]).toMatchObject({ isTop: true, frameUrl: 'https://shop.test/', seen: 3, dropped: [] });
  });

  describe('of a page that nobody looks at', () => {
    const notWanted = { isStored: true, hasRequests: false, isWanted: false };

    it('says that the page is there, and keeps what is seen until somebody asks', async () => {
      const batches: ProbeBatch[] = [];
      const { page, say, hide } = aPage();
      let answer: Stored = notWanted;
      const outbox = createOutbox(page, (batch) => {
        batches.push(structuredClone(batch));
        return Promise.resolve(answer);
      });
      outbox.begin();
      expect(batches).toMatchObject([{ records: [], seen: 0, isTop: true }]);
      outbox.add(aRecord({ key: 'a' }));
      outbox.markRead();
      await vi.advanceTimersByTimeAsync(9000);
      hide();
      say('pagehide');
      expect(batches).toHaveLength(1);
      answer = { ...notWanted, isWanted: true };
      await outbox.flush();
      expect(batches[1]).toMatchObject({ records: [{ key: 'a' }], seen: 1, isRead: true });
      outbox.add(aRecord({ key: 'b' }));
      await vi.advanceTimersByTimeAsync(1000);
      expect(batches[2]).toMatchObject({ records: [{ key: 'b' }], seen: 2 });
    });

    it('sends what was seen after ten seconds, and then each time twice as late', async () => {
      const sentAt: number[] = [];
      const outbox = createOutbox(aPage().page, ({ records }) => {
        if (records.length > 0) sentAt.push(Date.now());
        return Promise.resolve(notWanted);
      });
      const begunAt = Date.now();
      outbox.begin();
      for (let second = 0; second < 75; second++) {
        outbox.add(aRecord({ key: `${second}` }));
        await vi.advanceTimersByTimeAsync(1000);
      }
      expect(sentAt.map((at) => Math.round((at - begunAt) / 1000))).toEqual([10, 30, 70]);
    });

    it('says again that the page is there where that was not taken, and no more than that', async () => {
      const answers = [false, true];
      const batches: ProbeBatch[] = [];
      const outbox = createOutbox(aPage().page, (batch) => {
        batches.push(structuredClone(batch));
        return Promise.resolve({ ...notWanted, isStored: answers.shift() ?? true });
      });
      outbox.begin();
      outbox.add(aRecord({ key: 'a' }));
      await vi.advanceTimersByTimeAsync(9000);
      expect(batches.map(({ records }) => records)).toEqual([[], []]);
    });

    it('sends what a frame has seen when it is taken out of its page', async () => {
      const background = aBackground();
      const { page, say } = aPage();
      const outbox = createOutbox({ ...page, top: null }, background.send);
      outbox.begin();
      outbox.add(aRecord({ key: 'a' }));
      await vi.advanceTimersByTimeAsync(9000);
      expect(background.batches).toEqual([]);
      say('pagehide');
      expect(background.keys()).toEqual([['a']]);
    });
  });

  it('sends a fact again only when more is known of it', async () => {
    const background = aBackground();
    const outbox = await watched(aPage().page, background.send);
    outbox.add(aRecord({ key: 'a', at: 5, count: 1 }));
    outbox.add(aRecord({ key: 'b' }));
    await vi.runAllTimersAsync();
    outbox.add(aRecord({ key: 'a', at: 9, count: 4 }));
    await vi.runAllTimersAsync();
    expect(background.keys()).toEqual([['a', 'b'], ['a']]);
    expect(background.batches[1]).toMatchObject({ records: [{ at: 5, count: 4 }], seen: 5 });
  });

  it('keeps what the worker did not store, and sends it until it is', async () => {
    const background = aBackground(new Error('no receiving end'), false, true);
    const outbox = await watched(aPage().page, background.send);
    outbox.add(aRecord({ key: 'a' }));
    await vi.runAllTimersAsync();
    expect(background.keys()).toEqual([['a'], ['a'], ['a']]);
    expect(new Set(background.batches.map(({ documentToken }) => documentToken)).size).toBe(1);
  });

  it('waits longer after each failure, and no longer than a quarter of a minute', async () => {
    const background = aBackground(...Array.from({ length: 10 }, () => false));
    const outbox = await watched(aPage().page, background.send);
    outbox.add(aRecord());
    await vi.advanceTimersByTimeAsync(7000);
    expect(background.batches.length).toBe(3);
    await vi.advanceTimersByTimeAsync(90_000);
    expect(background.batches.length).toBeGreaterThan(7);
  });

  it('keeps what is added while a message is on its way', async () => {
    let store: (stored: Stored) => void = () => undefined;
    const batches: ProbeBatch[] = [];
    const outbox = await watched(aPage().page, (batch) => {
      batches.push(batch);
      return new Promise((resolve) => (store = resolve));
    });
    outbox.add(aRecord({ key: 'a', count: 1 }));
    await vi.advanceTimersByTimeAsync(1000);
    outbox.add(aRecord({ key: 'a', count: 2 }));
    store({ isStored: true, hasRequests: false, isWanted: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(batches[1]?.records).toMatchObject([{ key: 'a', count: 2 }]);
  });

  it.each([
    ['the page is left', (page: ReturnType<typeof aPage>) => page.say('pagehide')],
    ['the page is hidden', (page: ReturnType<typeof aPage>) => page.hide()],
    ['a page loaded in advance is shown', (page: ReturnType<typeof aPage>) => page.say('prerenderingchange')],
  ])('sends at once when %s', async (_when, happens) => {
    const background = aBackground();
    const page = aPage();
    (await watched(page.page, background.send)).add(aRecord({ key: 'a' }));
    happens(page);
    expect(background.keys()).toEqual([['a']]);
  });

  it('tells everything again, as a new document, when the page comes back', async () => {
    const background = aBackground();
    const page = aPage();
    const outbox = await watched(page.page, background.send);
    outbox.add(aRecord({ key: 'a' }));
    outbox.drop('send', 'cap', 2);
    await vi.runAllTimersAsync();
    page.say('pageshow', { persisted: false });
    page.say('pageshow', { persisted: true });
    await vi.runAllTimersAsync();
    expect(background.keys()).toEqual([['a'], ['a']]);
    const [first, second] = background.batches;
    expect(second?.documentToken).not.toBe(first?.documentToken);
    expect(second).toMatchObject({ seen: 3, dropped: [{ what: 'send', reason: 'cap', count: 2 }] });
  });

  it('takes no event that a script of the page has made', async () => {
    const background = aBackground();
    const page = aPage();
    (await watched(page.page, background.send)).add(aRecord({ key: 'a' }));
    page.say('pageshow', { persisted: true, isTrusted: false });
    page.say('pagehide', { isTrusted: false });
    page.say('prerenderingchange', { isTrusted: false });
    page.say('visibilitychange', { isTrusted: false });
    expect(background.batches).toEqual([]);
    await vi.runAllTimersAsync();
    expect(background.keys()).toEqual([['a']]);
  });

  it('counts what is beyond the bounds: seen is kept and dropped together', async () => {
    const background = aBackground();
    const outbox = await watched(aPage().page, background.send);
    const add = (times: number): void => {
      for (let name = 0; name < bookLimits.ofOneKind + 50; name++)
        outbox.add(aRecord({ key: String(name), count: times }));
    };
    add(1);
    add(3);
    outbox.add(aRecord({ key: 'other', kind: 'send' }));
    await vi.runAllTimersAsync();
    const [batch] = background.batches;
    const { kept, dropped } = sumOf(batch);
    expect(batch?.records.length).toBe(bookLimits.ofOneKind + 1);
    expect(dropped).toBe(150);
    expect(batch?.seen).toBe(kept + dropped);
  });

  it('tells of a page that has begun, and once that it has been read', async () => {
    const background = aBackground(false);
    const outbox = createOutbox(aPage().page, background.send);
    outbox.begin();
    await vi.runAllTimersAsync();
    outbox.begin();
    outbox.markRead();
    outbox.markRead();
    await vi.runAllTimersAsync();
    expect(background.batches.map(({ isRead, records }) => [isRead, records])).toEqual([
      [false, []],
      [false, []],
      [true, []],
    ]);
  });

  it('says nothing of a page that nobody asks, whatever becomes of it, until it has been there for long', async () => {
    const background = aBackground();
    const { page, say, hide } = aPage();
    const outbox = createOutbox(page, background.send);
    outbox.add(aRecord({ key: 'a' }));
    hide();
    say('pagehide');
    await vi.advanceTimersByTimeAsync(9_999);
    expect(background.batches).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(background.keys()).toEqual([['a']]);
  });

  it('says that a page is there once it comes back, or is shown though it was loaded in advance', async () => {
    const background = aBackground();
    const { page, say } = aPage();
    createOutbox(page, background.send);
    say('prerenderingchange', { isTrusted: false });
    expect(background.batches).toEqual([]);
    say('prerenderingchange');
    say('pageshow', { persisted: true });
    await vi.advanceTimersByTimeAsync(0);
    const tokens = background.batches.map(({ documentToken }) => documentToken);
    expect(new Set(tokens).size).toBe(2);
    expect(background.keys()).toEqual([[], []]);
  });

  it('tells of a page soon again where nobody was there to hear of it', async () => {
    const background = aBackground(new Error('Could not establish connection'));
    createOutbox(aPage().page, background.send).add(aRecord({ key: 'a' }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(background.keys()).toEqual([['a']]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(background.keys()).toEqual([['a'], []]);
  });

  it('says when all that was on its way has been answered', async () => {
    const background = aBackground();
    const outbox = await watched(aPage().page, background.send);
    outbox.add(aRecord({ key: 'a' }));
    await outbox.flush();
    expect(background.keys()).toEqual([['a']]);
  });

  it('sends what was dropped even when nothing was kept', async () => {
    const background = aBackground();
    const outbox = await watched(aPage().page, background.send);
    outbox.drop('message', 'shape', 7);
    await vi.runAllTimersAsync();
    expect(background.batches).toMatchObject([{ records: [], seen: 7, dropped: [{ count: 7 }] }]);
  });
});
