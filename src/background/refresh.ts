import { slim } from '../core/report/slim';
import type { Glance } from '../store/glance';
import { glanceVersion } from '../store/keys';
import { isWaitedFor } from './attention';
import { showBadge, undisclosedCount } from './badge';
import type { Parts } from './parts';
import { followPage } from './read-page';
import { reportOf } from './report';

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
  const refreshLate = onceQuiet(late, async (tabId) => {
    if ((await parts().store.staleTabIds()).includes(tabId)) await refreshTab(parts(), tabId);
  });
  return onceQuiet(soon, async (tabId) => {
    if (await isWaitedFor(parts(), tabId)) return refreshTab(parts(), tabId);
    refreshLate(tabId);
    await showBadge(parts(), tabId, null);
  });
}

/** Returns what is called for each event of a tab: it has the work done once none came for a while, or one was first long ago. */
function onceQuiet(
  { quietMs, longestMs }: typeof soon,
  work: (tabId: number) => Promise<void>,
): (tabId: number) => void {
  const waiting = new Map<number, { since: number; last: number }>();
  // One timer that looks again: setting one anew for each of a page's hundreds of events costs more than all of them.
  const wait = (tabId: number): void => {
    const { since, last } = waiting.get(tabId) ?? { since: 0, last: 0 };
    const waitMs = Math.min(last + quietMs, since + longestMs) - Date.now();
    if (waitMs > 0) return void setTimeout(() => wait(tabId), waitMs);
    waiting.delete(tabId);
    // Rejected: the tab was closed meanwhile, or the next event will try again.
    work(tabId).catch(() => undefined);
  };
  return (tabId) => {
    const now = Date.now();
    const before = waiting.get(tabId);
    waiting.set(tabId, { since: before?.since ?? now, last: now });
    if (!before) wait(tabId);
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
