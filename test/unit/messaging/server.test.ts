import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ToldError } from '../../../src/lib/told-error';
import { answer, type Handlers } from '../../../src/messaging/server';
import { protocol, type MessageName } from '../../../src/messaging/protocol';
import { aBatch } from '../../support/a-batch';

const own = 'chrome-extension://test-extension-id/';
const content = { id: 'test-extension-id', tab: { id: 3, incognito: false }, frameId: 0, url: 'https://shop.test/' };
const extension = { id: 'test-extension-id', url: `${own}popup.html` };
const handler = vi.fn(async () => ({}) as never);
const handlers = Object.fromEntries(Object.keys(protocol).map((name) => [name, handler])) as unknown as Handlers;
const ask = (message: unknown, sender: object) => answer(handlers, message, sender as never);

beforeEach(() => {
  handler.mockReset();
  handler.mockResolvedValue({} as never);
  fakeBrowser.runtime.id = 'test-extension-id';
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => own + path.replace(/^\//, ''));
});

describe('answer', () => {
  it('lets a content script add observations, and takes the tab from the browser', async () => {
    handler.mockResolvedValue({ isStored: true, hasRequests: false, isWanted: false } as never);
    const batch = aBatch();
    expect(await ask({ name: 'observations.add', input: batch }, content)).toEqual({
      ok: true,
      output: { isStored: true, hasRequests: false, isWanted: false },
    });
    expect(handler).toHaveBeenCalledWith(
      batch,
      expect.objectContaining({ tabId: 3, frameId: 0, url: 'https://shop.test/' }),
    );
  });

  const extensionOnly = (Object.keys(protocol) as MessageName[]).filter((name) => protocol[name].from === 'extension');
  it.each(extensionOnly)('refuses %s from a content script', async (name) => {
    expect(await ask({ name, input: { tabId: 3, id: 'x', policy: {} } }, content)).toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', { ...content, id: 'other' }],
    ['nobody', {}],
    ['a sender without an address', { id: 'test-extension-id', tab: { id: 3 }, frameId: 0 }],
    ['a sender without a tab', { ...content, tab: undefined }],
    ['a tab that is none', { ...content, tab: { id: -1 } }],
    ['our own page', extension],
    ['our own page in a tab', { ...content, url: `${own}report.html` }],
  ])('refuses observations from %s', async (_, sender) => {
    expect(await ask({ name: 'observations.add', input: aBatch() }, sender)).toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
  });

  it.each([
    ['an unknown name', { name: 'toString', input: {} }],
    ['an inherited name', { name: '__proto__', input: {} }],
    ['no name', { input: {} }],
    ['a text', 'settings.get'],
    ['nothing', null],
    ['input of the wrong shape', { name: 'report.get', input: { tabId: 'one' } }],
  ])('refuses %s', async (_, message) => {
    expect(await ask(message, extension)).toMatchObject({ ok: false, error: expect.any(String) });
    expect(handler).not.toHaveBeenCalled();
  });

  it('answers our own pages, in a tab or not', async () => {
    handler.mockResolvedValue({ language: null, region: null } as never);
    const output = { language: null, region: null };
    expect(await ask({ name: 'settings.get', input: {} }, extension)).toEqual({ ok: true, output });
    expect(await ask({ name: 'settings.get', input: {} }, { ...extension, tab: { id: 4 }, frameId: 0 })).toEqual({
      ok: true,
      output,
    });
  });

  it('lets no answer out that is not of the promised shape', async () => {
    handler.mockResolvedValue({ language: 7 } as never);
    expect(await ask({ name: 'settings.get', input: {} }, extension)).toMatchObject({ ok: false });
  });

  it('says what failed instead of falling silent', async () => {
    handler.mockRejectedValue(new Error('the disk is full'));
    expect(await ask({ name: 'settings.get', input: {} }, extension)).toEqual({
      ok: false,
      error: 'Message "settings.get" failed: the disk is full',
      told: { key: 'problem.failed', params: { error: 'the disk is full' } },
    });
  });

  it('hands on what a person can be told of a failure that was foreseen', async () => {
    const told = { key: 'problem.reading.gone', params: {} };
    handler.mockRejectedValue(new ToldError(told));
    expect(await ask({ name: 'settings.get', input: {} }, extension)).toMatchObject({ ok: false, told });
  });
});
