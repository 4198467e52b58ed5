import { browser } from '../lib/browser';
import type { StorageArea } from '../store/area';
import { TabMarks } from '../store/tab-marks';
import { TabStore } from '../store/tab-store';
import type { WebRequests } from './web-requests';

/** What the background's functions share. Nothing here must outlive the worker: storage is the truth. */
export interface Parts {
  readonly store: TabStore;
  /** Asks for a tab's report to be worked out again, soon. */
  readonly refresh: (tabId: number) => void;
  /** Tabs whose report somebody looks at: of all others no more is watched than what would be gone before anybody asks. */
  readonly looks: TabMarks;
  /** Tabs of which a snapshot is awaited. */
  readonly awaited: TabMarks;
  /** Tabs beside whose icon a number may stand. */
  readonly numbers: TabMarks;
  /** From now on every answer in this tab is told, with its headers. */
  readonly lookClosely: WebRequests['lookClosely'];
  /** How much of a page's requests the browser has told this worker since the navigation began. */
  readonly sightOf: WebRequests['sightOf'];
  /** Called once something is kept of a tab, or one is watched: from then on its moves are followed. */
  readonly follow: () => void;
}

/** How long a report that was asked for may be looked at: what is shown asks again at each change. */
const longestLookMs = 600_000;
/** A snapshot's scripts answer within this time, or the page has gone on. */
const longestWaitMs = 10_000;

export function createMarks(area: StorageArea): Pick<Parts, 'looks' | 'awaited' | 'numbers'> {
  return {
    looks: new TabMarks(area, 'looks', longestLookMs),
    awaited: new TabMarks(area, 'snapshots', longestWaitMs),
    numbers: new TabMarks(area, 'numbers', Infinity),
  };
}

/** Nothing that is marked of a tab outlives it. */
export async function endMarks(
  { looks, awaited, numbers }: Pick<Parts, 'looks' | 'awaited' | 'numbers'>,
  tabId: number,
): Promise<void> {
  await Promise.all([looks, awaited, numbers].map((marks) => marks.end(tabId)));
}

export function createStore(): TabStore {
  return new TabStore(browser.storage.session, tabExists);
}

async function tabExists(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    // The browser knows no other way to say that a tab is gone.
    return false;
  }
}

/** A new secret for the hashes of one visit: 32 random bytes as hex. */
export function newHashKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
