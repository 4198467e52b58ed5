import { browser } from '../lib/browser';

/** What is done when a tab moves or closes. */
interface Moves {
  onUpdated(tabId: number, status: string | undefined): Promise<void>;
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
  const hearUpdated = (tabId: number, { status }: { status?: string | undefined }): void => {
    // Titles, icons and sounds move nothing.
    if (status !== undefined) hear(onUpdated(tabId, status));
  };
  const hearRemoved = (tabId: number): void => hear(onRemoved(tabId));
  const follow = (): void => {
    begun += 1;
    if (!browser.tabs.onUpdated.hasListener(hearUpdated)) browser.tabs.onUpdated.addListener(hearUpdated);
    if (!browser.tabs.onRemoved.hasListener(hearRemoved)) browser.tabs.onRemoved.addListener(hearRemoved);
  };
  /** What began to be kept while this was being asked is followed all the same. */
  const rest = async (): Promise<void> => {
    const before = begun;
    if ((await isNeeded()) || begun !== before) return;
    browser.tabs.onUpdated.removeListener(hearUpdated);
    browser.tabs.onRemoved.removeListener(hearRemoved);
  };
  follow();
  void rest().catch(() => undefined); // storage that gives nothing: listening goes on
  return { follow };
}
