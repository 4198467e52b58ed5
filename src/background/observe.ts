import { observationId } from '../collect/observation-id';
import type { Context } from '../collect/context';
import { hostOf } from '../collect/context';
import { routeOf } from '../collect/route';
import { toObservation } from '../collect/to-observation';
import type { Dropped } from '../core/domain';
import { plainText } from '../lib/plain-text';
import { redactUrl } from '../lib/redact-url';
import { sketchValue } from '../lib/sketch-value';
import type { Stored } from '../messaging/outbox';
import type { ProbeBatch } from '../messaging/protocol';
import type { Sender } from '../messaging/server';
import type { Tab } from '../store/tab';
import type { TabDocument, TabState } from '../store/tab-state';
import { enterDocument, rememberDocument } from '../store/visit';
import { isWaitedFor } from './attention';
import { newHashKey, type Parts } from './parts';
import { followFrame } from './read-page';
import { mayBeHeard, withdrawn } from './withdraw';

const maximumRecords = 5000;
const maximumMisshapen = 64;

/** Stores one batch of a document; answers once it is stored, so that what was not stored is sent again. */
export async function addObservations(parts: Parts, batch: ProbeBatch, sender: Sender): Promise<Stored> {
  // Its tab still shows another page: the batch comes again once this one is shown.
  if (sender.isPrerendered) return { isStored: false, hasRequests: false, isWanted: false };
  if (!(await isHeard(parts, batch, sender))) return { isStored: true, hasRequests: false, isWanted: false };
  const mode = (await parts.awaited.has(sender.tabId)) ? 'snapshot' : 'watched';
  const stored = await parts.store.update(sender.tabId, (tab) => {
    const isKnown = (): boolean => Object.hasOwn(tab.state?.documents ?? {}, batch.documentToken);
    const wasKnown = isKnown();
    addBatch(tab, batch, sender, mode, Date.now());
    const isNew = !wasKnown && isKnown() && tab.state?.endedBy === null;
    return { sight: parts.sightOf(tab.state?.navigationId ?? ''), isNew };
  });
  // Somebody looks already: what stands in it for a moment only is read as well.
  if (stored?.isNew && mode === 'watched' && (await parts.looks.has(sender.tabId)))
    void followFrame(sender.tabId, sender.frameId);
  parts.follow();
  parts.refresh(sender.tabId);
  const isWanted = await isWaitedFor(parts, sender.tabId);
  return { isStored: true, hasRequests: stored?.sight.hasAll ?? false, isWanted };
}

/**
 * Scripts stay in their pages when access to them is taken back: what they say from then on is taken and left. Access is
 * asked for once a page; a visit that is under way ends when it is taken back.
 */
async function isHeard(parts: Parts, batch: ProbeBatch, sender: Sender): Promise<boolean> {
  const state = (await parts.store.read(sender.tabId))?.state ?? null;
  const isKnown = state !== null && (sender.frameId !== 0 || isTopOf(state, batch, sender));
  return isKnown ? state.endedBy !== withdrawn : mayBeHeard(parts, sender.tabId, sender.pageUrl ?? sender.url);
}

const isTopOf = ({ topToken, documentId }: TabState, batch: ProbeBatch, sender: Sender): boolean =>
  batch.documentToken === topToken || (documentId !== undefined && documentId === sender.documentId);

/** Puts a batch into the tab's visit. The same batch again changes nothing: its numbers are cumulative. */
export function addBatch(tab: Tab, batch: ProbeBatch, sender: Sender, mode: TabState['mode'], now: number): void {
  const document = enterDocument(tab, arrivalOf(batch, sender, mode, now), newHashKey);
  if (!document || !tab.state) return;
  const { navigationId } = tab.state;
  if (navigationId !== '') rememberDocument(tab.state, sender.documentId ?? undefined, navigationId);
  const context = contextOf(batch, sender, tab.state);
  for (const record of batch.records.slice(0, maximumRecords)) addRecord(tab, record, document, context);
  document.isRead ||= batch.isRead ?? false;
  document.seen = Math.max(document.seen, batch.seen);
  document.dropped = laterOf(document.dropped, batch.dropped);
}

function addRecord(tab: Tab, record: unknown, document: TabDocument, context: Context): void {
  const observation = toObservation(record, context);
  if (observation === 'nothing') return;
  if (observation === null) return noteMisshapen(document, record);
  const grown = tab.put({ document: context.documentToken, navigation: '', observation }, 'latest');
  if (grown === null) document.isOverQuota = true;
  else document.kept += grown;
}

/** Remembered by a short hash, so that a record sent twice is counted once. */
function noteMisshapen(document: TabDocument, record: unknown): void {
  const hash = observationId('misshapen', JSON.stringify(record) ?? '').slice(0, 8);
  if (document.misshapen.length < maximumMisshapen && !document.misshapen.includes(hash)) document.misshapen.push(hash);
}

function arrivalOf(
  batch: ProbeBatch,
  sender: Sender,
  mode: TabState['mode'],
  now: number,
): Parameters<typeof enterDocument>[1] {
  const isTop = sender.frameId === 0;
  return {
    token: batch.documentToken,
    frameId: sender.frameId,
    documentId: isTop ? (sender.documentId ?? undefined) : undefined,
    frameUrl: redactUrl(sender.url),
    startedAt: batch.startedAt ?? earliest(batch.records) ?? now,
    routeKey: isTop ? routeOf(sender.url).key : '',
    pageUrl: redactUrl(isTop ? sender.url : (sender.pageUrl ?? sender.url)),
    title: plainText((sender.title ?? '').slice(0, 200)),
    mode,
    isPrivate: sender.isPrivate,
    now,
  };
}

/** When a script does not say when its document began, its first record is the best that is known. */
function earliest(records: readonly unknown[]): number | null {
  const times = records.flatMap((record) => {
    const at = (record as { at?: unknown } | null)?.at;
    return typeof at === 'number' && Number.isFinite(at) ? [at] : [];
  });
  return times.length === 0 ? null : Math.min(...times);
}

function contextOf(batch: ProbeBatch, sender: Sender, state: TabState): Context {
  const maker = sender.origin ?? state.url;
  return {
    frameUrl: sender.url,
    routeUrl: batch.frameUrl,
    host: hostOf(sender.url) || hostOf(maker) || hostOf(state.url),
    documentToken: batch.documentToken,
    sketch: (value, name) => sketchValue(value, state.hashKey, { name }),
  };
}

/** Cumulative numbers: of each reason the larger one stands, whatever order batches come in. */
function laterOf(before: readonly Dropped[], now: readonly Dropped[]): Dropped[] {
  const byReason = new Map<string, Dropped>();
  for (const one of [...before, ...now]) {
    const key = `${one.what}\n${one.reason}`;
    if ((byReason.get(key)?.count ?? 0) <= one.count) byReason.set(key, one);
  }
  return [...byReason.values()].slice(0, 64);
}
