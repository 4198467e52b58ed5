import type { WebRequest } from 'webextension-polyfill';
import {
  headerObservations,
  isOfPage,
  redirectTarget,
  requestObservation,
  type RequestDetails,
} from '../collect/requests';
import type { Context } from '../collect/context';
import { hostOf } from '../collect/context';
import { browser } from '../lib/browser';
import { redactUrl } from '../lib/redact-url';
import { sketchValue } from '../lib/sketch-value';
import type { Join, Tab } from '../store/tab';
import type { TabState } from '../store/tab-state';
import { beginNavigation, navigationOf } from '../store/visit';
import type { Observation } from '../core/domain';
import { newHashKey, type Parts } from './parts';

/** Events that wait for their tab; beyond this a flood is counted, not kept. */
const maximumWaiting = 4000;
const maximumDocumentIds = 200;

/** Two listeners only: each costs the browser time for every request (measured), whatever it does. */
export function createWebRequests(parts: Parts): { arm: () => void } {
  const take = taker(parts);
  const onBeforeRequest = (details: unknown): void => take(details as RequestDetails, noteRequest);
  const onHeadersReceived = (details: unknown): void => take(details as RequestDetails, noteResponse);
  return {
    /** Adds the listeners where the API is granted; again after a grant, since one added before it stays dead. */
    arm() {
      const api = browser.webRequest as WebRequest.Static | undefined;
      if (!api) return;
      const filter = { urls: ['<all_urls>'] };
      api.onBeforeRequest.removeListener(onBeforeRequest);
      api.onHeadersReceived.removeListener(onHeadersReceived);
      api.onBeforeRequest.addListener(onBeforeRequest, filter);
      api.onHeadersReceived.addListener(onHeadersReceived, filter, headerOptions());
    },
  };
}

/** Chromium shows Set-Cookie only when asked for more; Firefox shows it anyway and refuses the word. */
function headerOptions(): WebRequest.OnHeadersReceivedOptions[] {
  const extra = (import.meta.env.FIREFOX ? [] : ['extraHeaders']) as WebRequest.OnHeadersReceivedOptions[]; // not in the types
  return ['responseHeaders', ...extra];
}

type Note = (tab: Tab, details: RequestDetails) => void;

function taker(parts: Parts): (details: RequestDetails, note: Note) => void {
  const ownOrigin = browser.runtime.getURL('/');
  let waiting = 0;
  let lost = 0;
  return (details, note) => {
    if (!isOfPage(details, ownOrigin)) return;
    if (waiting >= maximumWaiting) {
      lost += 1;
      return;
    }
    waiting += 1;
    const change = (tab: Tab): void => {
      note(tab, details);
      if (tab.state) tab.state.refusedRequests += lost;
      lost = 0;
    };
    void parts.store
      .update(details.tabId, change)
      .catch(() => undefined) // No room even alone: the report's own bound says so.
      .then(() => {
        waiting -= 1;
        parts.follow();
        parts.refresh(details.tabId);
      });
  };
}

/** A request begins. */
export function noteRequest(tab: Tab, details: RequestDetails): void {
  if (details.type === 'main_frame') {
    const { requestId: id, timeStamp: at, incognito = false } = details;
    beginNavigation(tab, { id, at, requestedUrl: redactUrl(details.url), respondedAt: null }, incognito, newHashKey);
  }
  noteFacts(tab, details, 'add', (navigationId, context) => [requestObservation(details, navigationId, context)]);
}

/** Its response has come: cookies, status, and where it goes on to. */
export function noteResponse(tab: Tab, details: RequestDetails): void {
  const target = redirectTarget(details);
  noteFacts(tab, details, 'enrich', (navigationId, context) => {
    const status = details.statusCode ?? null;
    const known = { status, redirectedFrom: null };
    return [
      requestObservation(details, navigationId, context, known),
      ...(target === null ? [] : [nextHop(details, target, navigationId, context)]),
      ...headerObservations(details, navigationId, context),
    ];
  });
  const next = tab.state?.next;
  if (next && next.id === details.requestId && target === null) next.respondedAt = details.timeStamp;
}

/**
 * The next address is known from this one's answer: were its own event lost, the chain would still be whole.
 * It counts once that event comes; until then it is known, not counted.
 */
function nextHop(details: RequestDetails, target: string, navigationId: string, context: Context): Observation | null {
  const isKept = details.statusCode === 307 || details.statusCode === 308;
  const method = isKept || details.method === 'HEAD' ? details.method : 'GET';
  const hop = { ...details, url: target, method };
  const known = { status: null, redirectedFrom: redactUrl(details.url) };
  const observation = requestObservation(hop, navigationId, context, known);
  return observation && { ...observation, count: 0 };
}

function noteFacts(
  tab: Tab,
  details: RequestDetails,
  join: Join,
  facts: (navigationId: string, context: Context) => (Observation | null)[],
): void {
  const { state } = tab;
  if (!state) return;
  const navigation = navigationOf(state, { requestId: details.requestId, documentId: details.documentId ?? null });
  if (navigation === null) return;
  rememberDocument(state, details.documentId, navigation.id);
  for (const observation of facts(navigation.id, contextOf(details, state, navigation))) {
    if (observation === null) continue;
    const grown = tab.put({ document: '', navigation: navigation.id, observation }, join);
    if (grown === null) state.refusedRequests += 1;
  }
}

function rememberDocument(state: TabState, documentId: string | undefined, navigationId: string): void {
  if (documentId === undefined || state.documentIds[documentId] !== undefined) return;
  const known = Object.entries(state.documentIds).slice(1 - maximumDocumentIds);
  state.documentIds = Object.fromEntries([...known, [documentId, navigationId]]);
}

/**
 * webRequest names a frame by number (Firefox gives its address too): its address is what its own document said.
 * '' stands for the page itself, whose document may not have spoken yet.
 */
function contextOf(details: RequestDetails, state: TabState, navigation: { id: string; hashKey: string }): Context {
  const isNext = navigation.id !== state.navigationId;
  const spoken = Object.values(state.documents).find(({ frameId }) => frameId === details.frameId)?.frameUrl;
  const ofFrame = details.documentUrl ?? (isNext ? undefined : spoken) ?? '';
  const frameUrl = details.type === 'main_frame' ? '' : ofFrame;
  const sketch = (value: string) => sketchValue(value, navigation.hashKey);
  return { frameUrl, host: hostOf(frameUrl), documentToken: '', sketch };
}
