import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen } from '../../../src/background/listen';
import { aBatch, aRecord } from '../../support/a-batch';

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn(), hasListener: vi.fn() });
const own = 'chrome-extension://test-extension-id/';

/** The parts of the API that the fake browser does not have. */
function stubApi() {
  const stubs = {
    permissions: {
      getAll: vi.fn(async () => ({ origins: ['<all_urls>'], permissions: ['webRequest', 'cookies'] })),
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: {
      getRegisteredContentScripts: vi.fn(async (): Promise<{ id: string }[]> => []),
      registerContentScripts: vi.fn(async () => undefined),
      unregisterContentScripts: vi.fn(async () => undefined),
      updateContentScripts: vi.fn(async () => undefined),
      executeScript: vi.fn(async () => []),
    },
    webRequest: {
      onBeforeRequest: event(),
      onResponseStarted: event(),
      onBeforeRedirect: event(),
      onCompleted: event(),
      onErrorOccurred: event(),
    },
    webNavigation: { onCommitted: event() },
    cookies: { getAll: vi.fn(async () => []) },
    i18n: { getUILanguage: () => 'en' },
  };
  Object.assign(fakeBrowser, stubs);
  Object.assign(fakeBrowser.tabs, { onReplaced: event() });
  vi.stubGlobal('navigator', { userAgent: 'Chrome/156.0.0.0' });
  return stubs;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const ask = (message: unknown, sender: object): Promise<unknown> =>
  new Promise((resolve) => void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never));

let api: ReturnType<typeof stubApi>;
beforeEach(() => {
  fakeBrowser.reset();
  api = stubApi();
  fakeBrowser.runtime.id = 'test-extension-id';
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => own + path.replace(/^\//, ''));
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'n',
    version: '0.1.0',
    content_scripts: [{ matches: ['*://www.shop.test/*'], js: ['content-scripts/content.js'] }],
  });
});

describe('listen', () => {
  it('adds every listener before it gives the turn away, and none for messages from outside', () => {
    const external = vi.spyOn(fakeBrowser.runtime.onMessageExternal ?? event(), 'addListener');
    listen();
    const { runtime, tabs } = fakeBrowser;
    for (const one of [runtime.onMessage, runtime.onInstalled, runtime.onStartup, tabs.onRemoved, tabs.onUpdated])
      expect(one.hasListeners()).toBe(true);
    for (const one of [api.permissions.onAdded, api.permissions.onRemoved, ...Object.values(api.webRequest)])
      expect(one.addListener).toHaveBeenCalledOnce();
    expect(external).not.toHaveBeenCalled();
  });

  it('works without the optional APIs', () => {
    Object.assign(fakeBrowser, { webRequest: undefined, webNavigation: undefined });
    expect(() => listen()).not.toThrow();
  });

  it('adds its request listeners again after a grant: those from before stay dead', () => {
    listen();
    api.permissions.onAdded.addListener.mock.calls[0]?.[0]();
    expect(api.webRequest.onBeforeRequest.removeListener).toHaveBeenCalledOnce();
    expect(api.webRequest.onBeforeRequest.addListener).toHaveBeenCalledTimes(2);
    expect(api.webNavigation.onCommitted.addListener).toHaveBeenCalledTimes(2);
  });

  it('registers the page scripts for what is granted, and takes them back with the grant', async () => {
    listen();
    await settle();
    expect(api.scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({
        id: 'granted-probe',
        matches: ['<all_urls>'],
        excludeMatches: ['*://www.shop.test/*'],
      }),
      expect.objectContaining({ id: 'granted-content' }),
    ]);
    api.permissions.getAll.mockResolvedValue({ origins: [], permissions: [] });
    api.scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'granted-probe' }, { id: 'granted-content' }]);
    api.permissions.onRemoved.addListener.mock.calls[0]?.[0]();
    await settle();
    expect(api.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ['granted-probe', 'granted-content'] });
  });

  it('opens the first page once, on installation only', async () => {
    listen();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${own}welcome.html` });
  });

  it('keeps what a page sends, gives it to our own pages only, and forgets it with the tab', async () => {
    listen();
    const tab = await fakeBrowser.tabs.create({ url: 'https://shop.test/' });
    const tabId = tab.id ?? -1;
    const content = {
      id: 'test-extension-id',
      tab: { id: tabId, incognito: true },
      frameId: 0,
      url: 'https://shop.test/',
    };
    const page = { id: 'test-extension-id', url: `${own}popup.html` };
    const added = await ask({ name: 'observations.add', input: aBatch({ records: [aRecord()], seen: 1 }) }, content);
    expect(added).toEqual({ ok: true, output: { isStored: true, hasRequests: false, isWanted: false } });
    const get = { name: 'artifacts.get', input: { tabId } };
    expect(await ask(get, content)).toMatchObject({ ok: false });
    expect(await ask(get, page)).toMatchObject({
      ok: true,
      output: { artifacts: { access: { step: 'all', mode: 'watched' }, counts: { seen: 1, kept: 1, dropped: 0 } } },
    });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 0, isWindowClosing: false });
    await settle();
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['tabs']);
  });

  it('ends the watch of a page that access was taken back from, and takes nothing more of it', async () => {
    listen();
    const tab = await fakeBrowser.tabs.create({ url: 'https://shop.test/' });
    const content = { id: 'test-extension-id', tab: { id: tab.id }, frameId: 0, url: 'https://shop.test/' };
    const tell = (key: string, documentToken = 'top-1') =>
      ask(
        { name: 'observations.add', input: aBatch({ documentToken, records: [aRecord({ key })], seen: 1 }) },
        content,
      );
    await tell('before');
    api.permissions.getAll.mockResolvedValue({ origins: [], permissions: [] });
    api.permissions.onRemoved.addListener.mock.calls[0]?.[0]();
    await settle();
    await tell('after');
    await tell('in a page that comes back', 'top-2');
    const page = { id: 'test-extension-id', url: `${own}popup.html` };
    const { output } = (await ask({ name: 'artifacts.get', input: { tabId: tab.id } }, page)) as {
      output: { artifacts: { page: { endedBy: string }; observations: { kind: string }[] } };
    };
    expect(output.artifacts.page.endedBy).toBe('visit.ended.withdrawn');
    expect(output.artifacts.observations.filter(({ kind }) => kind === 'api-call')).toHaveLength(1);
  });

  it('forgets with a tab that a snapshot of it is awaited', async () => {
    await fakeBrowser.storage.session.set({ snapshots: { schemaVersion: 1, tabs: { 7: Date.now() } } });
    listen();
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 0, isWindowClosing: false });
    await settle();
    expect(await fakeBrowser.storage.session.get(null)).not.toHaveProperty('snapshots');
  });

  it('hears of tabs as long as every page is watched', async () => {
    listen();
    await settle();
    expect(fakeBrowser.tabs.onRemoved.hasListeners()).toBe(true);
  });

  it('otherwise hears of no tab while nothing is kept of any, and of all while something is', async () => {
    api.permissions.getAll.mockResolvedValue({ origins: ['*://shop.test/*'], permissions: ['webRequest', 'cookies'] });
    const { onUpdated, onRemoved } = fakeBrowser.tabs;
    const isListening = (): boolean[] => [onUpdated.hasListeners(), onRemoved.hasListeners()];
    listen();
    expect(isListening()).toEqual([true, true]);
    await settle();
    expect(isListening()).toEqual([false, false]);
    const tab = await fakeBrowser.tabs.create({ url: 'https://shop.test/' });
    const content = { id: 'test-extension-id', tab: { id: tab.id }, frameId: 0, url: 'https://shop.test/' };
    await ask({ name: 'observations.add', input: aBatch({ records: [aRecord()], seen: 1 }) }, content);
    expect(isListening()).toEqual([true, true]);
    await onRemoved.trigger(tab.id ?? -1, { windowId: 0, isWindowClosing: false });
    await settle();
    expect(isListening()).toEqual([false, false]);
  });
});
