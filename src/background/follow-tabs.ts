import type { Tabs } from 'webextension-polyfill';
import { browser } from '../lib/browser';

/** What the browser says of a tab that loads, or shows another address. */
export interface Move {
  status?: string | undefined;
  /** Left out: the same, or not told. */
  url?: string | undefined;
  title: string;
  at: number;
}

/** What is done when a tab moves or closes. */
interface Moves {
  onUpdated(tabId: number, move: Move): Promise<void>;
  onRemoved(tabId: number): Promise<void>;
  /** Whether anything is kept of any tab, or any is watched. */
  isNeeded(): Promise<boolean>;
}

/**
 * Follows tabs only while something is kept of one: a browser that is told of no listener wakes no worker, so that a
 * page without access runs nothing of ours. Listening begins with the worker, since an event that woke it finds its
 * listener only then, and ends when there is nothing to follow.
 */
export function followTabs({ onUpdated, onRemoved, isNeeded }: Moves): { follow: () => void } {
  let begun = 0;
  const hear = (work: Promise<void>): void => {
    // A tab can be gone before the work is done; the next event does it again.
    void work.then(rest).catch(() => undefined);
  };
  const takeMove = onePerTab(onUpdated);
  const hearUpdated = (
    tabId: number,
    { status, url }: Pick<Move, 'status' | 'url'>,
    { title = '' }: Tabs.Tab,
  ): void => {
    // Titles, icons and sounds move nothing.
    if (status !== undefined || url !== undefined) hear(takeMove(tabId, { status, url, title, at: momentOfEvent() }));
  };
  const hearRemoved = (tabId: number): void => hear(onRemoved(tabId));
  // Chromium gives a tab that it discards another number, and does not call the one before removed.
  const hearReplaced = (_added: number, removed: number): void => hear(onRemoved(removed));
  const follow = (): void => {
    begun += 1;
    if (!browser.tabs.onUpdated.hasListener(hearUpdated)) browser.tabs.onUpdated.addListener(hearUpdated);
    if (!browser.tabs.onRemoved.hasListener(hearRemoved)) browser.tabs.onRemoved.addListener(hearRemoved);
    if (!browser.tabs.onReplaced.hasListener(hearReplaced)) browser.tabs.onReplaced.addListener(hearReplaced);
  };
  /** What began to be kept while this was being asked is followed all the same. */
  const rest = async (): Promise<void> => {
    const before = begun;
    if ((await isNeeded()) || begun !== before) return;
    browser.tabs.onUpdated.removeListener(hearUpdated);
    browser.tabs.onRemoved.removeListener(hearRemoved);
    browser.tabs.onReplaced.removeListener(hearReplaced);
  };
  follow();
  void rest().catch(() => undefined); // storage that gives nothing: listening goes on
  return { follow };
}

const underWayMs = 250;
const wakingMs = 2000;

/**
 * When it happened, which the event does not say. It was on its way for a moment, and longer where it has woken this
 * worker; a page tells its visit's counters of another address at once, and that is the new view's.
 */
function momentOfEvent(): number {
  const now = Date.now();
  return Math.round((now - performance.timeOrigin < wakingMs ? performance.timeOrigin : now) - underWayMs);
}

/** A page can change its address a thousand times a second: what comes while a tab's move is looked at is one more move. */
function onePerTab(work: Moves['onUpdated']): Moves['onUpdated'] {
  const waiting = new Map<number, Move | null>();
  return async (tabId, move) => {
    if (waiting.has(tabId)) return void waiting.set(tabId, together(waiting.get(tabId) ?? null, move));
    waiting.set(tabId, null);
    try {
      for (let next: Move | null = move; next !== null; next = waiting.get(tabId) ?? null) {
        waiting.set(tabId, null);
        await work(tabId, next);
      }
    } finally {
      waiting.delete(tabId);
    }
  };
}

/** The address is that which was told last, and so is when. */
function together(before: Move | null, move: Move): Move {
  if (before === null) return move;
  const { url, at } = move.url === undefined ? before : move;
  return { ...move, status: before.status === 'loading' ? before.status : move.status, url, at };
}
