import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pagesAreSilent, readGrants } from '../../../src/background/access';
import { followCommit, followCommits, type CommitDetails } from '../../../src/background/follow-commits';
import { createMarks } from '../../../src/background/parts';
import { noteAnswer, noteNavigation } from '../../../src/background/web-requests';
import { TabStore } from '../../../src/store/tab-store';
import { FakeArea } from '../../support/a-storage-area';

const hearPage = vi.fn(async () => undefined);
const followFrame = vi.fn(async () => undefined);
// Files share their modules: this stands in for one that others have loaded, here alone.
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());

vi.mock('../../../src/background/read-page', () => ({
  hearPage: (...given: []) => hearPage(...given),
  followFrame: (...given: []) => followFrame(...given),
}));

const getAll = vi.fn();
const onCommitted = { addListener: vi.fn(), removeListener: vi.fn() };
const all = { origins: ['<all_urls>'], permissions: ['cookies', 'webRequest', 'webNavigation'] };
beforeEach(() => {
  vi.clearAllMocks();
  getAll.mockResolvedValue(all);
  Object.assign(fakeBrowser, { permissions: { getAll }, webNavigation: { onCommitted } });
});

const url = 'https://shop.test/lamps';
const shown: CommitDetails = { tabId: 1, frameId: 0, url: `${url}#blue`, timeStamp: 2000.4, documentId: 'doc' };

/** A tab in which a navigation has begun; `isAnswered`: and been answered. */
async function aTab(isAnswered = true) {
  const area = new FakeArea().connect();
  const refresh = vi.fn();
  const nothing = (): void => undefined;
  const parts = {
    store: new TabStore(area, async () => true),
    ...createMarks(area),
    ...{ refresh, lookClosely: nothing, follow: nothing },
    sightOf: () => ({ hasAll: true }) as never,
  };
  const details = { requestId: 'n', url, method: 'GET', type: 'main_frame', tabId: 1, frameId: 0, timeStamp: 2000.2 };
  await parts.store.update(1, (tab) => {
    noteNavigation(tab, details);
    if (isAnswered) noteAnswer(tab, details);
  });
  const state = async () => (await parts.store.read(1))?.state;
  const commit = async (given: Partial<CommitDetails> = {}): Promise<void> =>
    followCommit(parts, { ...shown, ...given }, readGrants().then(pagesAreSilent));
  const stored = async () => (await new TabStore(area, async () => true).read(1))?.state;
  return { parts, refresh, state, stored, commit };
}

describe('a page that a tab shows', () => {
  it('has its visit begun without being asked', async () => {
    const { refresh, state, commit } = await aTab();
    await commit();
    expect(await state()).toMatchObject({ navigationId: 'n', url, topToken: null, documentId: 'doc', next: null });
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(hearPage).not.toHaveBeenCalled();
    expect(followFrame).not.toHaveBeenCalled();
  });

  it('is stored at once, for a worker may be ended by force', async () => {
    const { stored, commit } = await aTab();
    await commit();
    expect(await stored()).toMatchObject({ navigationId: 'n', documentId: 'doc' });
  });

  it('is read first where somebody looks', async () => {
    const { parts, state, commit } = await aTab();
    await parts.looks.begin(1);
    followFrame.mockImplementationOnce(async () => expect((await state())?.next?.id).toBe('n') as undefined);
    await commit();
    expect(followFrame.mock.calls).toEqual([[1, 0]]);
    expect((await state())?.documentId).toBe('doc');
  });

  it('is not waited for where it is busy', async () => {
    const { parts, state, commit } = await aTab();
    await parts.looks.begin(1);
    followFrame.mockReturnValueOnce(new Promise(() => {}));
    await commit();
    expect((await state())?.documentId).toBe('doc');
  });

  it('speaks for itself where no answer of the network has led to it', async () => {
    const { refresh, state, commit } = await aTab(false);
    await commit();
    expect(hearPage.mock.calls).toEqual([[1]]);
    expect(refresh).not.toHaveBeenCalled();
    expect((await state())?.next?.id).toBe('n');
  });

  it('is none as long as this worker cannot hear of pages', async () => {
    const { state, commit } = await aTab();
    Object.assign(fakeBrowser, { webNavigation: undefined });
    await commit();
    expect((await state())?.next?.id).toBe('n');
  });

  it.each([
    ['a frame', { frameId: 3 }, all],
    ['a page that is loaded in advance', { frameId: 5, documentLifecycle: 'prerender' }, all],
    ['such a page that is told of as the tab’s', { documentLifecycle: 'prerender' }, all],
    ['one site', {}, { ...all, origins: ['*://shop.test/*'] }],
    ['requests that are not told', {}, { ...all, permissions: ['cookies', 'webNavigation'] }],
  ])('is none for %s', async (_, given, grants) => {
    getAll.mockResolvedValue(grants);
    const { state, commit } = await aTab();
    await commit(given);
    expect((await state())?.next?.id).toBe('n');
    expect(hearPage).not.toHaveBeenCalled();
  });
});

it('listens where it may, once, and anew after a grant', async () => {
  const { parts } = await aTab();
  const arm = followCommits(parts);
  Object.assign(fakeBrowser, { webNavigation: undefined });
  expect(arm).not.toThrow();
  Object.assign(fakeBrowser, { webNavigation: { onCommitted } });
  arm();
  arm();
  expect(getAll).toHaveBeenCalledTimes(3);
  const [[first], [second]] = onCommitted.addListener.mock.calls as [[unknown], [unknown]];
  expect(second).toBe(first);
  expect(onCommitted.removeListener).toHaveBeenCalledTimes(2);
});
