import { createForms } from './forms';
import { soon } from './in-slices';
import { createLedger, type Add, type Drop } from './ledger';
import { readDocument, tryTo } from './read-document';
import { readNavigation, readResource } from './resources';
import { readCookies } from './storage';
import { viewOf, type View } from './view';

/** One reading of a page as it stands, with its own list of requests and the cookies that it shows to scripts. */
export async function readPage(page: Window, add: Add, drop: Drop = () => {}): Promise<void> {
  const ledger = createLedger(add, drop);
  const view = viewOf(page, ledger.happened);
  for (const read of [readNavigation, readResources, readCookies]) tryTo(() => read(view), drop);
  const { facts, lost } = await readDocument({
    page,
    forms: createForms(),
    known: new WeakMap(),
    hasNamedStores: true,
    onShadow: () => {},
    pause: soon,
    drop,
  });
  ledger.found(facts, lost);
}

function readResources(view: View): void {
  const entries = view.page.performance.getEntriesByType('resource') as PerformanceResourceTiming[]; // as the type asks
  for (const entry of entries) readResource(entry, view);
}
