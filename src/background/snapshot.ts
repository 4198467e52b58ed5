import { browser } from '../lib/browser';
import type { AccessState } from '../messaging/protocol';
import { accessOf } from './access';
import { refusalReason } from './blocked-page';
import type { Parts } from './parts';

const awaitedKey = (tabId: number): string => `snapshot:${tabId}`;
/** A snapshot's scripts answer within this time, or the page has gone on. */
const awaitedMs = 10_000;

/** Reads the page once, as it is after the click. A page that is watched already needs no snapshot. */
export async function takeSnapshot(parts: Parts, tabId: number): Promise<AccessState> {
  const before = await accessOf(parts, tabId);
  if (before.blocked !== null || before.mode === 'watched') return before;
  await browser.storage.session.set({ [awaitedKey(tabId)]: Date.now() });
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/snapshot.js'] });
  } catch (error) {
    await browser.storage.session.remove(awaitedKey(tabId));
    return { ...before, blocked: refusalReason(error instanceof Error ? error.message : String(error)) };
  }
  return accessOf(parts, tabId);
}

/** Whether what a tab sends now comes from a snapshot. */
export async function isSnapshotAwaited(tabId: number): Promise<boolean> {
  const at = (await browser.storage.session.get(awaitedKey(tabId)))[awaitedKey(tabId)];
  return typeof at === 'number' && Date.now() - at < awaitedMs;
}

/** The tab loads a page: a snapshot of the one before says nothing of it. */
export async function leaveSnapshot(parts: Parts, tabId: number): Promise<void> {
  await browser.storage.session.remove(awaitedKey(tabId));
  const held = await parts.store.read(tabId);
  if (held?.state?.mode === 'snapshot') await parts.store.remove(tabId);
}
