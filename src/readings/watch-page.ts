import { ofDocument } from './dom';
import type { Fact } from './fact';
import { followActs } from './follow-acts';
import { createForms } from './forms';
import { soon, whenIdle } from './in-slices';
import { createLedger, type Drop } from './ledger';
import type { Outbox } from '../messaging/outbox';
import type { Known } from './known';
import { readDocument, tryTo, visitElements } from './read-document';
import type { ReadPart } from './pressed';
import { createReread, type Reread } from './reread';
import { readNavigation, readResource } from './resources';
import { readStorage } from './storage';
import { readSubmitted } from './submitted';
import { viewOf, type View } from './view';

/** What is read of the page as it is at that moment is told at once. */
type Tell = (read: (view: View) => void) => void;

export interface Watching {
  /** Whether the page's own list of requests is worth telling: it is not where the browser itself tells of them all. */
  tellRequests(isWanted: boolean): void;
  /** Somebody waits for the page to be read: resolves once it has been. */
  read(): Promise<void>;
}

/**
 * Reads a page from now on: as it loads, after it has changed, when something is sent, and when it is left. `sent` are
 * forms that were sent before.
 */
export function watchPage(
  page: Window,
  { add, drop, markRead }: Pick<Outbox, 'add' | 'drop' | 'markRead'>,
  sent: readonly EventTarget[] = [],
): Watching {
  let isAwaited = false;
  const ledger = createLedger(add, drop);
  const forms = createForms();
  const tell: Tell = (read) => tryTo(() => read(viewOf(page, ledger.happened)), drop);
  const found: Tell = (read) => {
    const facts: Fact[] = [];
    tryTo(() => read(viewOf(page, (fact) => facts.push(fact))), drop);
    ledger.found(facts);
  };
  const known: Known = new WeakMap();
  const isNamedStoresTurn = createNamedStoresClock(page);
  const readPart: ReadPart = (elements) =>
    found((view) => {
      const { visit, finish } = visitElements(view, { forms, known, drop }, 'part');
      elements.forEach(visit);
      finish();
    });
  const followSubmits = followActs({ page, forms, tell: found, readPart, onAct: () => reread.later() });
  const reread = followChanges(page, async (onShadow) => {
    const onRoot = (root: ShadowRoot): void => {
      followSubmits(root);
      onShadow(root);
    };
    const given = { page, forms, known, drop, hasNamedStores: isNamedStoresTurn() || isAwaited };
    const pause = (): Promise<number> => (isAwaited ? soon() : whenIdle());
    const { facts, lost, busyMs } = await readDocument({ ...given, pause, onShadow: onRoot });
    const isNew = ledger.found(facts, lost);
    markRead();
    return { isNew, busyMs };
  });
  tell(readNavigation);
  followLife(page, reread, () => found(readStorage));
  for (const form of sent) if (form instanceof Element) found((view) => readSubmitted(form, view, forms));
  const tellRequests = followRequests(page, (entry) => tell((view) => readResource(entry, view)));
  return {
    tellRequests,
    async read() {
      isAwaited = true;
      await reread.fresh();
      isAwaited = false;
    },
  };
}

/** Listing databases, caches and workers asks the browser for each; what scripts open is told as they open it. */
const namedStoresGapMs = 30_000;
const longestLoadMs = 5000;

/** Says whether they are worth a look now: while the page loads, the browser has enough to do. */
function createNamedStoresClock({ document, performance }: Window): () => boolean {
  let nextAt = 0;
  return () => {
    const now = performance.now();
    const hasLoaded = ofDocument(document, 'readyState') === 'complete' || now > longestLoadMs;
    if (!hasLoaded || now < nextAt) return false;
    nextAt = now + namedStoresGapMs;
    return true;
  };
}

const changes: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['src', 'href', 'data', 'action', 'type'],
};

type ReadDocument = (onShadow: (root: ShadowRoot) => void) => Promise<{ isNew: boolean; busyMs: number }>;

/** Watches for one change at a time: what comes after it costs the page nothing until the next reading. */
function followChanges(page: Window, read: ReadDocument): Reread {
  const observer = new MutationObserver(() => {
    observer.disconnect();
    reread.later();
  });
  const reread = createReread(async () => {
    observer.observe(page.document, changes);
    return read((root) => observer.observe(root, changes));
  });
  observer.observe(page.document, changes);
  return reread;
}

/** The page's own list of requests: what is in it already, and from then on live. */
function followRequests(page: Window, onEntry: (entry: PerformanceResourceTiming) => void): Watching['tellRequests'] {
  let isFollowed = false;
  const take = (entries: PerformanceEntryList): void => {
    for (const entry of entries as PerformanceResourceTiming[]) onEntry(entry); // as the type asked for
  };
  return (isWanted) => {
    if (isFollowed || !isWanted) return;
    isFollowed = true;
    take(page.performance.getEntriesByType('resource'));
    new PerformanceObserver((list) => take(list.getEntries())).observe({ type: 'resource' });
  };
}

/** When the page is hidden it may be left: what a script wrote last is read without waiting for a free moment. */
function followLife(page: Window, reread: Reread, onHidden: () => void): void {
  const { document } = page;
  if (ofDocument(document, 'readyState') !== 'loading') reread.now();
  page.addEventListener('DOMContentLoaded', () => reread.now());
  // Of the page, and of whatever it loads: an image whose size is known only now, or what a script has put in.
  page.addEventListener('load', () => reread.later(), true);
  page.addEventListener('pageshow', ({ persisted }) => persisted && reread.now());
  const onChange = (): void => {
    if (ofDocument(document, 'visibilityState') === 'visible') reread.later();
    else onHidden();
  };
  page.addEventListener('visibilitychange', onChange, true);
}
