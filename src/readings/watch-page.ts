import { ofDocument } from './dom';
import type { Fact } from './fact';
import { followActs } from './follow-acts';
import { createForms } from './forms';
import { whenIdle } from './in-slices';
import { createLedger, type Add, type Drop } from './ledger';
import { readDocument, tryTo } from './read-document';
import { createReread, type Reread } from './reread';
import { readNavigation, readResource } from './resources';
import { readStorage } from './storage';
import { viewOf, type View } from './view';

/** What is read of the page as it is at that moment is told at once. */
type Tell = (read: (view: View) => void) => void;

/** Reads a page from its start: as it loads, after it has changed, when something is sent, and when it is left. */
export function watchPage(page: Window, add: Add, drop: Drop = () => {}): void {
  const ledger = createLedger(add, drop);
  const forms = createForms();
  const tell: Tell = (read) => tryTo(() => read(viewOf(page, ledger.happened)), drop);
  const found: Tell = (read) => {
    const facts: Fact[] = [];
    tryTo(() => read(viewOf(page, (fact) => facts.push(fact))), drop);
    ledger.found(facts);
  };
  const followSubmits = followActs({ page, forms, tell: found, onAct: () => reread.later() });
  const reread = followChanges(page, async (onShadow) => {
    const onRoot = (root: ShadowRoot): void => {
      followSubmits(root);
      onShadow(root);
    };
    const { facts, lost, busyMs } = await readDocument({ page, forms, pause: whenIdle, drop, onShadow: onRoot });
    return { isNew: ledger.found(facts, lost), busyMs };
  });
  tell(readNavigation);
  followRequests((entry) => tell((view) => readResource(entry, view)), reread);
  followLife(page, reread, () => found(readStorage));
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

/** The page's own list of requests, live. What it has loaded may be an image whose size is known only now. */
function followRequests(onEntry: (entry: PerformanceResourceTiming) => void, reread: Reread): void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) onEntry(entry); // as the type asked for
    reread.later();
  });
  observer.observe({ type: 'resource', buffered: true });
}

/** When the page is hidden it may be left: what a script wrote last is read without waiting for a free moment. */
function followLife(page: Window, reread: Reread, onHidden: () => void): void {
  const { document } = page;
  if (ofDocument(document, 'readyState') !== 'loading') reread.now();
  page.addEventListener('DOMContentLoaded', () => reread.now());
  page.addEventListener('load', () => reread.later());
  page.addEventListener('pageshow', ({ persisted }) => persisted && reread.now());
  const onChange = (): void => {
    if (ofDocument(document, 'visibilityState') === 'visible') reread.later();
    else onHidden();
  };
  page.addEventListener('visibilitychange', onChange, true);
}
