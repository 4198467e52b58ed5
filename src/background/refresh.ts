import { slim } from '../core/report/slim';
import type { Glance } from '../store/glance';
import { glanceVersion } from '../store/keys';
import { isWaitedFor } from './attention';
import { showBadge, undisclosedCount } from './badge';
import type { Parts } from './parts';
import { followPage } from './read-page';
import { reportOf } from './report';

/** Until it is asked whether anybody waits. */
const first = { quietMs: 1000, longestMs: 1000 };
/** For whom somebody waits. */
const soon = { quietMs: 1000, longestMs: 5000 };
/** Before a worker that has nothing to do is ended, which is after 30 seconds. */
const late = { quietMs: 20_000, longestMs: 120_000 };

/**
 * Works a tab's report out again, for the popup's first paint and the badge: soon after something new came, where a
 * popup shows the page or its number stands beside the icon. Most pages are looked at by nobody: theirs waits until
 * nothing comes any more, and a popup that opens before asks for it. A worker that dies in between loses nothing.
 */
export function createRefresh(parts: () => Parts): (tabId: number) => void {
  const waitedFor = new Set<number>();
  const refreshLate = onceQuiet(late, async (tabId) => {
    if ((await parts().store.staleTabIds()).includes(tabId)) await refreshTab(parts(), tabId);
  });
  const refreshIfWaitedFor = async (tabId: number): Promise<void> => {
    if (await isWaitedFor(parts(), tabId)) {
      waitedFor.add(tabId);
      return refreshTab(parts(), tabId);
    }
    waitedFor.delete(tabId);
    refreshLate(tabId);
    await showBadge(parts(), tabId, null);
  };
  const refreshFirst = onceQuiet(first, refreshIfWaitedFor);
  const refreshSoon = onceQuiet(soon, refreshIfWaitedFor);
  return (tabId) => (waitedFor.has(tabId) ? refreshSoon(tabId) : refreshFirst(tabId));
}

/** Returns what is called for each event of a tab: it has the work done once none came for a while, or one was first long ago. */
function onceQuiet(
  { quietMs, longestMs }: typeof soon,
  work: (tabId: number) => Promise<void>,
): (tabId: number) => void {
  const waiting = new Map<number, { since: number; last: number }>();
  let isTimed = false;
  // One timer for all tabs: setting one for each of a page's hundreds of events costs more than all that is done for them.
  const wait = (waitMs: number): void => {
    isTimed = true;
    setTimeout(look, waitMs);
  };
  const look = (): void => {
    isTimed = false;
    const now = Date.now();
    let next = Infinity;
    for (const [tabId, { since, last }] of waiting) {
      const dueAt = Math.min(last + quietMs, since + longestMs);
      if (dueAt > now) next = Math.min(next, dueAt);
      else {
        waiting.delete(tabId);
        // Rejected: the tab was closed meanwhile, or the next event will try again.
        work(tabId).catch(() => undefined);
      }
    }
    // Not later than for what comes now, whatever the clock says.
    if (next < Infinity) wait(Math.min(next - now, quietMs));
  };
  return (tabId) => {
    const now = Date.now();
    waiting.set(tabId, { since: waiting.get(tabId)?.since ?? now, last: now });
    if (!isTimed) wait(Math.min(quietMs, longestMs));
  };
}

export async function refreshTab(parts: Parts, tabId: number): Promise<void> {
  let { report, access } = await reportOf(parts, tabId);
  // A number beside the icon must be the whole number; where there is none, nobody waits for the page to be read.
  if (undisclosedCount(report) !== null) {
    await followPage(parts, tabId);
    ({ report, access } = await reportOf(parts, tabId));
  }
  const glance: Glance = {
    schemaVersion: glanceVersion,
    tabId,
    at: Date.now(),
    access,
    report: report === null ? null : slim(report),
  };
  await parts.store.putGlance(tabId, glance);
  await showBadge(parts, tabId, report);
}
