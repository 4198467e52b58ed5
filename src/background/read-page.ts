import type { Scripting } from 'webextension-polyfill';
import { browser } from '../lib/browser';
import type { Desk } from '../messaging/desk';
import { pagesAreSilent, readGrants } from './access';
import type { Parts } from './parts';

/** How long a page may take to be read: one that is too busy for it is told of as far as it is known. */
const patienceMs = 3000;

const reader = '/reader.js';

/**
 * Has the page that a tab shows read, where it is watched: reading takes a page more time than all else, and where the
 * browser tells of every request it is of use only to somebody who looks. Resolves once what was found is stored.
 */
export async function readPage(parts: Parts, tabId: number): Promise<void> {
  if (!(await isOpen(parts, tabId))) return;
  // The page by itself too: of all frames the browser answers only once the slowest has.
  const reading = [
    { tabId, frameIds: [0] },
    { tabId, allFrames: true },
  ].map((target) => readIn(target, 'look'));
  await withPatience(Promise.all(reading));
}

/** Has the page read where nobody has yet: from then on it is followed, and tells of changes at its own pace. */
export async function followPage(parts: Parts, tabId: number): Promise<void> {
  if (await isOpen(parts, tabId)) await withPatience(readIn({ tabId, allFrames: true }, 'follow'));
}

/** The same for one frame, from which was asked for it. */
export async function followFrame(tabId: number, frameId: number): Promise<void> {
  await withPatience(readIn({ tabId, frameIds: [frameId] }, 'follow'));
}

/** Has a page say that it is there. */
export async function hearPage(tabId: number): Promise<void> {
  await withPatience(inFrames({ target: { tabId, frameIds: [0] }, func: askReader, args: ['hear'] }));
}

async function isOpen(parts: Parts, tabId: number): Promise<boolean> {
  const state = (await parts.store.read(tabId))?.state ?? null;
  // Nobody was there to be told of it, or the store has let it go: the page can still say what is in it.
  if (state === null) return pagesAreSilent(await readGrants());
  return state.mode === 'watched' && state.endedBy === null;
}

async function withPatience(reading: Promise<unknown>): Promise<void> {
  const isOver = new Promise<void>((resolve) => setTimeout(resolve, patienceMs));
  // Refused, as by a page that is gone: that it was not read stands in the report.
  await Promise.race([reading.catch(() => undefined), isOver]);
}

type Wish = 'look' | 'follow' | 'hear';

async function readIn(target: Scripting.InjectionTarget, wish: Wish): Promise<void> {
  const frames = await inFrames({ target, func: askReader, args: [wish] });
  if (!frames.some(({ result }) => result === 'none')) return;
  await inFrames({ target, files: [reader] });
  await inFrames({ target, func: askReader, args: ['look'] });
}

/** At once: a page may never end loading. */
function inFrames(injection: Scripting.ScriptInjection): ReturnType<typeof browser.scripting.executeScript> {
  return browser.scripting.executeScript({ ...injection, injectImmediately: true });
}

/** Runs in a page, where nothing of this file is: `none` where our script is, and nobody yet who reads. */
async function askReader(wish: Wish): Promise<'none' | 'read' | 'unwatched'> {
  const page = globalThis as { clauselight?: Partial<Desk>; clauselightAsked?: true };
  const { clauselight: desk } = page;
  if (typeof desk?.discard !== 'function') {
    // It may be on its way: a page is there before its first element, and our first script only with that.
    page.clauselightAsked = true;
    return 'unwatched';
  }
  desk.begin?.();
  if (wish === 'hear') return 'read';
  if (!desk.look) return 'none';
  if (wish === 'look') await desk.look();
  else await desk.deliver?.();
  return 'read';
}
