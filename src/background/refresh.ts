import { slim } from '../core/report/slim';
import type { Glance } from '../store/glance';
import { glanceVersion } from '../store/keys';
import { showBadge } from './badge';
import { findTab } from './access';
import type { Parts } from './parts';
import { reportOf } from './report';

const settleMs = 300;

/**
 * Works a tab's report out again, at most every 300 ms, for the popup's first paint and the badge. A worker that dies
 * in between loses nothing: the popup asks for the report itself, and the next batch asks for this again.
 */
export function createRefresh(parts: () => Parts): (tabId: number) => void {
  const waiting = new Set<number>();
  return (tabId) => {
    if (waiting.has(tabId)) return;
    waiting.add(tabId);
    setTimeout(() => {
      void refreshTab(parts(), tabId)
        .catch(() => undefined) // The tab was closed meanwhile, or the next batch will try again.
        .then(() => waiting.delete(tabId));
    }, settleMs);
  };
}

export async function refreshTab(parts: Parts, tabId: number): Promise<void> {
  const { report, access } = await reportOf(parts, tabId);
  if ((await findTab(tabId)) === null) return;
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
