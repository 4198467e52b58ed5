import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addBatch } from '../../../src/background/observe';
import { limits } from '../../../src/store/tab';
import { maximumBytes, TabStore } from '../../../src/store/tab-store';
import { aBatch, aRecord, aSender } from '../../support/a-batch';
import { FakeArea } from '../../support/a-storage-area';

const exists = (): Promise<boolean> => Promise.resolve(true);

const entriesOf = async (area: FakeArea, tabId = 1) => {
  const tab = await new TabStore(area, exists).read(tabId);
  const documents = Object.entries(tab?.state?.documents ?? {}).map(([token, { seen, kept }]) => ({
    token,
    seen,
    kept,
  }));
  // Values are hashed with a secret of the visit: everything else must be the same.
  const observations = (tab?.entries() ?? []).map(({ observation }) => observation);
  return { documents, observations: observations.sort((a, b) => (a.id < b.id ? -1 : 1)) };
};

/** A page's script: cumulative counts, and a batch that is sent again until it is acknowledged. */
const batches = Array.from({ length: 40 }, (_, step) =>
  aBatch({
    records: Array.from({ length: 5 }, (_, index) =>
      aRecord({ key: `call-${(step * 3 + index) % 60}`, count: step + 1, at: 1000 + ((step * 3 + index) % 60) }),
    ),
    seen: (step + 1) * 5,
  }),
);

async function run(killAt: ReadonlySet<number>): Promise<FakeArea> {
  const area = new FakeArea();
  let worker = area.connect();
  let store = new TabStore(worker, exists);
  let moment = 0;
  for (const batch of batches) {
    for (let isStored = false; !isStored;) {
      const sent = store.update(1, (tab) => addBatch(tab, batch, aSender(), 'watched', 2000)).then(() => true);
      for (let turn = 0; turn < 8 && !isStored; turn++) {
        if (killAt.has(moment++)) {
          worker.kill();
          worker = area.connect();
          store = new TabStore(worker, exists);
          break;
        }
        isStored = await Promise.race([sent, new Promise<false>((resolve) => setImmediate(() => resolve(false)))]);
      }
    }
  }
  return area;
}

describe('TabStore', () => {
  it('holds the same after a worker died at any 20 moments as after none', async () => {
    const undisturbed = await entriesOf(await run(new Set()));
    expect(undisturbed.observations).toHaveLength(60);
    const moments = fc.uniqueArray(fc.nat({ max: 150 }), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(moments, async (killed) => {
        expect(await entriesOf(await run(new Set(killed)))).toEqual(undisturbed);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('acknowledges nothing before it is stored', async () => {
    const area = new FakeArea();
    const store = new TabStore(area.connect(), exists);
    const updates = Array.from({ length: 30 }, (_, index) =>
      store
        .update(1, (tab) =>
          addBatch(tab, aBatch({ records: [aRecord({ key: `k${index}` })] }), aSender(), 'watched', 2000),
        )
        .then(async () => (await entriesOf(area)).observations.length),
    );
    const stored = await Promise.all(updates);
    stored.forEach((length, index) => expect(length).toBeGreaterThan(index));
  });

  it('bounds one tab, and says what found no room', async () => {
    const area = new FakeArea();
    const store = new TabStore(area, exists);
    const records = Array.from({ length: 4000 }, (_, index) => aRecord({ key: `name-${index}` }));
    await store.update(1, (tab) => addBatch(tab, aBatch({ records, seen: 4000 }), aSender(), 'watched', 2000));
    const tab = await store.read(1);
    expect(tab?.entries()).toHaveLength(limits.ofOneKind);
    expect(tab?.state?.documents['top-1']).toMatchObject({ seen: 4000, kept: limits.ofOneKind, isOverQuota: true });
  });

  it('keeps all tabs together below the bound, and gives up the oldest first', async () => {
    const area = new FakeArea();
    let clock = 0;
    const store = new TabStore(area, exists, () => clock++);
    const detail = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`detail-${index}`, 'x'.repeat(190)]));
    const records = Array.from({ length: 900 }, (_, index) =>
      aRecord({ key: `k${index}`, data: { api: 'a', detail } }),
    );
    for (let tabId = 1; tabId <= 12; tabId++)
      await store.update(tabId, (tab) => addBatch(tab, aBatch({ records }), aSender({ tabId }), 'watched', 2000));
    expect(area.largest).toBeLessThan(8_000_000);
    expect(area.bytes()).toBeLessThan(maximumBytes + 200_000);
    expect(await store.read(1)).toBeNull();
    expect(await store.read(12)).not.toBeNull();
    expect([...area.items.keys()].filter((key) => key.startsWith('tab:1:'))).toEqual([]);
  });

  it('counts the glances with the visits, and knows which are behind', async () => {
    const area = new FakeArea();
    let clock = 1;
    const store = new TabStore(area, exists, () => clock++);
    const add = (tabId: number) =>
      store.update(tabId, (tab) =>
        addBatch(tab, aBatch({ records: [aRecord()] }), aSender({ tabId }), 'watched', 2000),
      );
    const access = {
      step: 'all',
      mode: 'watched',
      host: 'x'.repeat(200_000),
      blocked: null,
      isPrivate: false,
    } as const;
    const glance = (tabId: number) => ({ schemaVersion: 1, tabId, at: 0, access, report: null }) as const;
    await store.putGlance(99, glance(99));
    expect(area.items.has('glance:99')).toBe(false);
    for (let tabId = 1; tabId <= 12; tabId++) {
      await add(tabId);
      expect(await store.staleTabIds()).toEqual([tabId]);
      await store.putGlance(tabId, glance(tabId));
      expect(await store.staleTabIds()).toEqual([]);
    }
    const kept = [...area.items.keys()].filter((key) => key.startsWith('glance:'));
    expect(kept.length * 800_000).toBeLessThan(maximumBytes);
    expect(kept).toContain('glance:12');
    expect(await store.read(1)).toBeNull();
  });

  it('leaves nothing of a closed tab, and takes in nothing that comes after', async () => {
    const area = new FakeArea();
    const open = new Set([1, 2]);
    const store = new TabStore(area, (tabId) => Promise.resolve(open.has(tabId)));
    const add = (tabId: number) =>
      store.update(tabId, (tab) =>
        addBatch(tab, aBatch({ records: [aRecord()] }), aSender({ tabId }), 'watched', 2000),
      );
    await Promise.all([add(1), add(2)]);
    open.delete(1);
    await store.remove(1);
    await add(1);
    expect([...area.items.keys()].filter((key) => /^(tab|glance):1(:|$)/.test(key))).toEqual([]);
    expect(await store.tabIds()).toEqual([2]);
  });

  it('believes that a tab is open where only open ones are told of, but for those that it knows were closed', async () => {
    const area = new FakeArea();
    const exists = vi.fn(async () => false);
    const store = new TabStore(area, exists);
    const add = (tabId: number, isOpen: boolean) =>
      store.note(
        tabId,
        (tab) => addBatch(tab, aBatch({ records: [aRecord()] }), aSender({ tabId }), 'watched', 2000),
        isOpen,
      );
    expect(await add(1, false)).toBeNull();
    expect(await add(1, true)).not.toBeNull();
    expect(exists).toHaveBeenCalledTimes(1);
    await store.remove(1);
    expect(await add(1, true)).toBeNull();
    expect(await store.read(1)).toBeNull();
  });

  it('gives up the other tabs when the browser has less room than it says', async () => {
    const area = new FakeArea();
    const store = new TabStore(area, exists);
    const add = (tabId: number) =>
      store.update(tabId, (tab) =>
        addBatch(tab, aBatch({ records: [aRecord()] }), aSender({ tabId }), 'watched', 2000),
      );
    await add(1);
    const set = area.set.bind(area);
    let isFull = true;
    area.set = (items) => {
      if (!isFull) return set(items);
      isFull = false;
      return Promise.reject(new Error('quota'));
    };
    await add(2);
    expect(await store.tabIds()).toEqual([2]);
    expect((await entriesOf(area, 2)).observations).toHaveLength(1);
  });

  it('treats what it cannot read as not there', async () => {
    const area = new FakeArea();
    await area.set({ 'tab:1': '{"schemaVersion":99}', 'tab:2': 'not JSON', 'tab:3': { schemaVersion: 1 }, tabs: 7 });
    const store = new TabStore(area, exists);
    for (const tabId of [1, 2, 3]) expect(await store.read(tabId)).toBeNull();
    await store.update(1, (tab) => addBatch(tab, aBatch({ records: [aRecord()] }), aSender(), 'watched', 2000));
    expect((await entriesOf(area)).observations).toHaveLength(1);
  });
});

describe('what nobody waits for', () => {
  afterEach(() => vi.useRealTimers());

  it('is stored a moment after it came, with all that came until then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    const area = new FakeArea();
    const set = vi.spyOn(area, 'set');
    const store = new TabStore(area, exists);
    const note = (token: string) =>
      store.note(1, (tab) => addBatch(tab, aBatch({ documentToken: token }), aSender(), 'watched', 2000));
    await note('a');
    await note('a');
    await vi.advanceTimersByTimeAsync(100);
    expect(set).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(set).toHaveBeenCalledTimes(1);
    await note('a');
    await store.update(1, (tab) => addBatch(tab, aBatch({ documentToken: 'a' }), aSender(), 'watched', 2000));
    expect(set).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(set).toHaveBeenCalledTimes(2);
  });
});
