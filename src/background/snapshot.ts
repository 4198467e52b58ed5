import { browser } from '../lib/browser';
import { sentenceOf } from '../lib/sentence-of';
import type { AccessState } from '../messaging/protocol';
import { accessOf, findTab } from './access';
import { refusalReason } from './blocked-page';
import type { Parts } from './parts';

/** Reads the page once, as it is after the click. A page that is watched already needs no snapshot. */
export async function takeSnapshot(parts: Parts, tabId: number): Promise<AccessState> {
  const before = await accessOf(parts, tabId);
  if (before.blocked !== null || before.mode === 'watched') return before;
  await parts.awaited.begin(tabId);
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/snapshot.js'] });
  } catch (error) {
    await parts.awaited.end(tabId);
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

/** A redirect that ended a watch goes on loading for a while: that is no new page yet. */
const settleMs = 3000;

/** The tab loads another page: a snapshot of the one before, or a watch that has ended, says nothing of it. */
export async function leavePage(parts: Parts, tabId: number): Promise<void> {
  const state = (await parts.store.read(tabId))?.state ?? null;
  await parts.awaited.end(tabId);
  const isOver = state !== null && state.endedBy !== null && Date.now() - state.lastAt > settleMs;
  if (state?.mode === 'snapshot' || isOver) await parts.store.remove(tabId);
}
