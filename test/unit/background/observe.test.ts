import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { addObservations } from '../../../src/background/observe';
import { createMarks } from '../../../src/background/parts';
import { TabStore } from '../../../src/store/tab-store';
import { aBatch, aSender } from '../../support/a-batch';
import { FakeArea } from '../../support/a-storage-area';

const followFrame = vi.fn(async () => undefined);
// Files share their modules: these stand in for those that others have loaded, here alone.
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());

vi.mock('../../../src/background/read-page', () => ({ followFrame: (...given: []) => followFrame(...given) }));
vi.mock('../../../src/background/attention', () => ({ isWaitedFor: async () => true }));
vi.mock('../../../src/background/withdraw', () => ({ mayBeHeard: async () => true, withdrawn: 'withdrawn' }));

beforeEach(() => vi.clearAllMocks());

function background() {
  const area = new FakeArea().connect();
  const nothing = (): void => undefined;
  return {
    store: new TabStore(area, async () => true),
    ...createMarks(area),
    ...{ refresh: nothing, lookClosely: nothing, follow: nothing },
    sightOf: () => ({ hasAll: true }) as never,
  };
}

it('has a page read as soon as it begins where somebody looks at its tab, and once', async () => {
  const parts = background();
  await parts.looks.begin(1);
  await addObservations(parts, aBatch(), aSender());
  await addObservations(parts, aBatch({ seen: 1 }), aSender());
  expect(followFrame.mock.calls).toEqual([[1, 0]]);
  await addObservations(parts, aBatch({ documentToken: 'frame-1', isTop: false }), aSender({ frameId: 7 }));
  expect(followFrame.mock.calls).toEqual([
    [1, 0],
    [1, 7],
  ]);
});

it('leaves a frame unread that tells of itself only once its visit has ended', async () => {
  const parts = background();
  await parts.looks.begin(1);
  await addObservations(parts, aBatch(), aSender());
  await parts.store.update(1, ({ state }) => void Object.assign(state ?? {}, { endedBy: 'policy-unreadable' }));
  await addObservations(parts, aBatch({ documentToken: 'frame-1', isTop: false }), aSender({ frameId: 7 }));
  expect(followFrame.mock.calls).toEqual([[1, 0]]);
});

it('leaves a page that nobody looks at unread', async () => {
  await addObservations(background(), aBatch(), aSender());
  expect(followFrame).not.toHaveBeenCalled();
});
