import { browser } from '../lib/browser';
import { sentenceOf } from '../lib/sentence-of';
import type { AccessState } from '../messaging/protocol';
import { awaitedKey } from '../store/keys';
import { accessOf, findTab } from './access';
import { session } from './areas';
import { refusalReason } from './blocked-page';
import type { Parts } from './parts';

/** A snapshot's scripts answer within this time, or the page has gone on. */
const awaitedMs = 10_000;

/** Reads the page once, as it is after the click. A page that is watched already needs no snapshot. */
export async function takeSnapshot(parts: Parts, tabId: number): Promise<AccessState> {
  const before = await accessOf(parts, tabId);
  if (before.blocked !== null || before.mode === 'watched') return before;
  await session.set({ [awaitedKey(tabId)]: Date.now() });
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/snapshot.js'] });
  } catch (error) {
    await session.remove(awaitedKey(tabId));
    return { ...before, blocked: await refusalOf(tabId, error) };
  }
  return accessOf(parts, tabId);
}

/** After a click the address of every ordinary page is told: one that is not is the browser's own. */
async function refusalOf(tabId: number, error: unknown): Promise<string> {
  const reason = refusalReason(sentenceOf(error));
  const tab = await findTab(tabId);
  return reason === 'blocked.other' && tab?.url === undefined ? 'blocked.browser_page' : reason;
}

/** Whether what a tab sends now comes from a snapshot. */
export async function isSnapshotAwaited(tabId: number): Promise<boolean> {
  const at = (await session.get(awaitedKey(tabId)))[awaitedKey(tabId)];
  return typeof at === 'number' && Date.now() - at < awaitedMs;
}

/** Nothing more is awaited of the page: it is left, or its tab is gone. */
export async function endSnapshot(tabId: number): Promise<void> {
  await session.remove(awaitedKey(tabId));
}

/** A redirect that ended a watch goes on loading for a while: that is no new page yet. */
const settleMs = 3000;

/** The tab loads another page: a snapshot of the one before, or a watch that has ended, says nothing of it. */
export async function leavePage(parts: Parts, tabId: number): Promise<void> {
  const state = (await parts.store.read(tabId))?.state ?? null;
  // To remove it from every page costs a browser more than to look.
  if (state?.mode === 'snapshot' || (await isSnapshotAwaited(tabId))) await endSnapshot(tabId);
  const isOver = state !== null && state.endedBy !== null && Date.now() - state.lastAt > settleMs;
  if (state?.mode === 'snapshot' || isOver) await parts.store.remove(tabId);
}
