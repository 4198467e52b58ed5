import { slim } from '../core/report/slim';
import type { Glance } from '../store/glance';
import { glanceVersion } from '../store/keys';
import { showBadge, undisclosedCount } from './badge';
import type { Parts } from './parts';
import { followPage } from './read-page';
import { reportOf } from './report';

const quietMs = 1000;
const longestMs = 5000;

/**
 * Works a tab's report out again once nothing new has come for a second, or at the latest after five, for the popup's
 * first paint and the badge. A worker that dies in between loses nothing: the popup asks for the report itself, and the
 * next batch asks for this again.
 */
export function createRefresh(parts: () => Parts): (tabId: number) => void {
  const waiting = new Map<number, { since: number; last: number }>();
  const run = async (tabId: number): Promise<void> => {
    waiting.delete(tabId);
    // Rejected: the tab was closed meanwhile, or the next batch will try again.
    await refreshTab(parts(), tabId).catch(() => undefined);
  };
  // One timer that looks again: setting one anew for each of a page's hundreds of events costs more than all of them.
  const wait = (tabId: number): void => {
    const { since, last } = waiting.get(tabId) ?? { since: 0, last: 0 };
    const waitMs = Math.min(last + quietMs, since + longestMs) - Date.now();
    if (waitMs > 0) setTimeout(() => wait(tabId), waitMs);
    else void run(tabId);
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
  await showBadge(tabId, report);
}
