import { browser } from '../lib/browser';
import type { Looks } from '../store/looks';
import { TabStore } from '../store/tab-store';
import type { WebRequests } from './web-requests';

/** What the background's functions share. Nothing here must outlive the worker: storage is the truth. */
export interface Parts {
  readonly store: TabStore;
  /** Asks for a tab's report to be worked out again, soon. */
  readonly refresh: (tabId: number) => void;
  readonly looks: Looks;
  /** From now on every answer in this tab is told, with its headers. */
  readonly lookClosely: WebRequests['lookClosely'];
  /** How much of a page's requests the browser has told this worker since the navigation began. */
  readonly sightOf: WebRequests['sightOf'];
  /** Called once something is kept of a tab, or one is watched: from then on its moves are followed. */
  readonly follow: () => void;
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
