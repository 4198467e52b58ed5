import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followFrame, hearPage } from '../../../src/background/read-page';
import type { Desk } from '../../../src/messaging/desk';

/** Scripts are run where this test is: it is its own page. */
const executeScript = vi.fn(
  async ({ func, args = [] }: { files?: string[]; func?: (...args: unknown[]) => unknown; args?: unknown[] }) => {
    if (func === undefined) page.clauselight = { ...page.clauselight, look };
    return [{ result: await func?.(...args) }];
  },
);
const look = vi.fn(async () => undefined);
const page = globalThis as { clauselight?: Partial<Desk>; clauselightAsked?: true };

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});
afterEach(() => {
  delete page.clauselight;
  delete page.clauselightAsked;
});

const broughtIn = () => executeScript.mock.calls.flatMap(([{ files }]) => files ?? []);

it('brings the reader into a page that is watched, once, and waits for its first reading', async () => {
  page.clauselight = { discard: () => undefined };
  await followFrame(1, 0);
  await followFrame(1, 0);
  expect(broughtIn()).toEqual(['/reader.js']);
  expect(look).toHaveBeenCalledTimes(1);
});

it('leaves a page alone where our first script is not, and leaves word for it', async () => {
  await followFrame(1, 0);
  expect(broughtIn()).toEqual([]);
  expect(page.clauselightAsked).toBe(true);
});

it('has a page say that it is there, and no more', async () => {
  const begin = vi.fn();
  page.clauselight = { discard: () => undefined, begin };
  await hearPage(1);
  expect(begin).toHaveBeenCalledTimes(1);
  expect(look).not.toHaveBeenCalled();
  expect(broughtIn()).toEqual([]);
});

it('has a page say that it is there before it is read, which may take long', async () => {
  const order: string[] = [];
  look.mockImplementationOnce(async () => void order.push('look'));
  page.clauselight = { discard: () => undefined, begin: () => void order.push('begin') };
  await followFrame(1, 0);
  expect(order).toEqual(['begin', 'begin', 'look']);
});

it('goes on without a page that refuses to be read, or never answers', async () => {
  executeScript.mockRejectedValueOnce(new Error('No frame with id 0 in tab with id 1'));
  await expect(followFrame(1, 0)).resolves.toBeUndefined();
  vi.useFakeTimers();
  executeScript.mockReturnValueOnce(new Promise(() => {}));
  const asked = followFrame(1, 0);
  await vi.advanceTimersByTimeAsync(3000);
  await expect(asked).resolves.toBeUndefined();
  vi.useRealTimers();
});
