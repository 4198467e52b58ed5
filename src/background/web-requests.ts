import type { WebRequest } from 'webextension-polyfill';
import { askedObservations } from '../collect/asked-of-browser';
import { broughtAlong } from '../collect/brought-along';
import { etagObservations } from '../collect/etag';
import { keptAnswerObservations, keptBefore } from '../collect/kept-answer';
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
import { beginNavigation, hasPage, navigationOf, passedThrough, rememberDocument, rememberFrame } from '../store/visit';
import type { Observation } from '../core/domain';
import { readGrants } from './access';
import { newHashKey, type Parts } from './parts';

/** Events that wait for their tab; beyond this a flood is counted, not kept. */
const maximumWaiting = 4000;
const maximumBegun = 1000;

export interface WebRequests {
  /** Adds the listeners where the API is granted; again after a grant, since one added before it stays dead. */
  arm(): void;
  /** From now on every answer in this tab is told, with its headers: somebody looks. */
  lookClosely(tabId: number): void;
  lookAway(tabId: number): void;
  /** Every page is watched. */
  isEverywhere(): Promise<boolean>;
  /** How much of a page's requests was told to this worker since its navigation began. */
  sightOf(navigationId: string): RequestSight;
}

export interface RequestSight {
  /** Every call and every frame: it may go to any site, and no worker before this one may have died with some of them. */
  hasCalls: boolean;
  /** Every request. */
  hasAll: boolean;
}

/** What is told something, or can be gone before anybody asks; all else stands in the page's own list of requests. */
const telling = ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'websocket', 'object', 'csp_report', 'other'];

/**
 * What costs most is an event for each request, and each event twice over where headers are asked for as they come
 * (measured): so each request is told once, when it is over, and only few also when they begin or are answered. In
 * Chromium half of the whole cost of an extension that listens is that for pictures, scripts and styles and for headers
 * that show cookies, which have every request pass through the browser's own thread twice more. In tabs that nobody looks
 * at the former are read from the page's own list, and the latter from the browser's store, once somebody asks.
 */
export function createWebRequests(parts: Parts): WebRequests {
  const begun = new Map<string, boolean>();
  const closely = new Map<number, () => void>();
  let isEverywhere = false;
  let access = Promise.resolve(false);
  const queue = taker(parts);
  const listen = (name: EventName, note: NoteNow, options: ListenOptions = {}): (() => void) => {
    const listener = (told: unknown): void => {
      const details = told as RequestDetails;
      // Decided as the event comes: by the time that its tab has been read, somebody may have begun to look.
      const take = note(details);
      if (take) queue(details, take);
    };
    const event = (browser.webRequest as WebRequest.Static | undefined)?.[name] as WebRequestEvent | undefined;
    const { types, tabId, headers } = options;
    const filter = { urls: ['<all_urls>'], ...(types && { types }), ...(tabId !== undefined && { tabId }) };
    event?.addListener(listener, filter, ...(headers ? [[...headers]] : []));
    return () => event?.removeListener(listener);
  };
  const onNavigation: NoteNow = ({ requestId, tabId }) => {
    if (begun.size >= maximumBegun) begun.clear();
    begun.set(requestId, seesAll || closely.has(tabId));
    return noteNavigation;
  };
  const always =
    (note: Note): NoteNow =>
    () =>
      note;
  const unlessClosely =
    (note: Note): NoteNow =>
    ({ tabId }) =>
      closely.has(tabId) ? null : note;
  const listenEverywhere = (): (() => void)[] => [
    listen('onBeforeRequest', onNavigation, { types: ['main_frame'] }),
    // What the page's own answer asks of the browser stands in its headers, and what others are to be known again by.
    listen('onResponseStarted', always(noteAnswer), {
      types: ['main_frame', 'sub_frame', 'xmlhttprequest'],
      headers: ['responseHeaders'],
    }),
    listen('onErrorOccurred', always(noteEnd)),
    ...(seesAll
      ? listenToAnswers()
      : [
          listen('onBeforeRedirect', unlessClosely(noteRedirect), { headers: ['responseHeaders'] }),
          listen('onCompleted', unlessClosely(noteEnd), { types: telling }),
        ]),
  ];
  const listenToAnswers = (tabId?: number): (() => void)[] => [
    listen('onBeforeRedirect', always(noteRedirect), { tabId, headers: allHeaders }),
    listen('onCompleted', always(noteEnd), { tabId, headers: allHeaders }),
  ];
  const lookClosely = (tabId: number): void => {
    if (seesAll || closely.has(tabId)) return;
    const stops = listenToAnswers(tabId);
    closely.set(tabId, () => stops.forEach((stop) => stop()));
  };
  const lookAway = (tabId: number): void => {
    closely.get(tabId)?.();
    closely.delete(tabId);
  };
  let stops: (() => void)[] = [];
  return {
    lookClosely,
    lookAway,
    isEverywhere: () => access,
    arm() {
      isEverywhere = false;
      // What was asked for while the listeners were away is not known.
      begun.clear();
      access = readGrants().then(({ hasAllSites }) => (isEverywhere = hasAllSites));
      stops.forEach((stop) => stop());
      stops = listenEverywhere();
      for (const tabId of [...closely.keys()]) {
        lookAway(tabId);
        lookClosely(tabId);
      }
    },
    sightOf(navigationId) {
      const hasCalls = isEverywhere && begun.has(navigationId);
      return { hasCalls, hasAll: hasCalls && begun.get(navigationId) === true };
    },
  };
}

/** Firefox tells of every request at little cost. */
export const seesAll = import.meta.env.FIREFOX;

type EventName = 'onBeforeRequest' | 'onResponseStarted' | 'onBeforeRedirect' | 'onCompleted' | 'onErrorOccurred';

interface ListenOptions {
  types?: readonly string[];
  tabId?: number | undefined;
  headers?: readonly string[];
}

/** Chromium shows Set-Cookie only when asked for more; Firefox shows it anyway and refuses the word. */
const allHeaders = seesAll ? ['responseHeaders'] : ['responseHeaders', 'extraHeaders'];

/** The events differ in what they tell and in their options; each is only added and removed here. */
interface WebRequestEvent {
  addListener(listener: (details: unknown) => void, filter: object, ...options: readonly string[][]): void;
  removeListener(listener: (details: unknown) => void): void;
}

type Note = (tab: Tab, details: RequestDetails) => void;
/** What is noted of an event that comes now; null: nothing, it is told in another way. */
type NoteNow = (details: RequestDetails) => Note | null;

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
    // Before anything is kept: that its tab is closed must be heard.
    parts.follow();
    const change = (tab: Tab): void => {
      note(tab, details);
      if (tab.state) tab.state.refusedRequests += lost;
      lost = 0;
    };
    void parts.store
      .note(details.tabId, change, note === noteNavigation)
      .catch(() => undefined) // Storage does not answer: the next event tries again.
      .then(() => {
        waiting -= 1;
        parts.refresh(details.tabId);
      });
  };
}

/** The page is left for another, or loaded again. */
export function noteNavigation(tab: Tab, details: RequestDetails): void {
  const { requestId: id, timeStamp: at, incognito = false } = details;
  const asker = redactUrl(details.originUrl ?? details.initiator ?? '') || undefined;
  // Sent on by the answer, it is announced again.
  const passed = tab.state?.next?.id === id ? null : passedThrough(tab.state, { asker, at });
  const next = { id, at, requestedUrl: redactUrl(details.url), respondedAt: null, asker };
  const brought = [...broughtFrom(tab, details, asker), ...keptFrom(tab, details)];
  beginNavigation(tab, next, incognito, newHashKey);
  for (const observation of brought) tab.put({ document: '', navigation: id, observation }, 'latest');
  if (passed === null) return;
  const hop = { ...details, url: passed.url, originUrl: passed.asker };
  noteFacts(tab, details, (...of) => [requestObservation(hop, ...of)]);
}

/** What the address holds of what the page keeps that asks for it, where it is another host's. */
function broughtFrom(tab: Tab, details: RequestDetails, asker: string | undefined): Observation[] {
  const { state } = tab;
  const host = hostOf(details.url);
  if (!state || !hasPage(state) || host === hostOf(state.url) || hostOf(asker ?? '') !== hostOf(state.url)) return [];
  const { hashKey, url: frameUrl } = state;
  const kept = tab.entries().map(({ observation }) => observation);
  const sketch = (value: string, name?: string) => sketchValue(value, hashKey, { name });
  const leading = { url: details.url, at: details.timeStamp, navigationId: details.requestId };
  const link = broughtAlong(leading, kept, { frameUrl, sketch });
  return link === null ? [] : [link];
}

/** What the page that is left has had kept for its visitor, where the next one is of the same host. */
function keptFrom(tab: Tab, { url, timeStamp: at, requestId: navigationId }: RequestDetails): Observation[] {
  if (!tab.state || hostOf(url) !== hostOf(tab.state.url)) return [];
  const left = tab.entries().map(({ observation }) => observation);
  return keptBefore(left, { at, navigationId });
}

/**
 * An answer has begun to come. A document's: what is asked for from now on can be its own. A script's call: a stream of
 * events may never end, so it is known from here on, and counts once it has ended.
 */
export function noteAnswer(tab: Tab, details: RequestDetails): void {
  const { state } = tab;
  if (!state) return;
  const { requestId, type, frameId, url, timeStamp } = details;
  if (type === 'sub_frame') rememberFrame(state, frameId, redactUrl(url));
  else if (type !== 'main_frame')
    noteFacts(tab, details, (...of) => [uncounted(requestObservation(details, ...of)), ...keptFor(details, ...of)]);
  else if (state.next?.id === requestId) {
    state.next.respondedAt = timeStamp;
    state.frameUrls = {};
    noteFacts(tab, details, (...of) => askedObservations(details, ...of));
  }
}

/** The answer sends the browser on. */
export function noteRedirect(tab: Tab, details: RequestDetails): void {
  const target = redirectTarget(details);
  noteFacts(tab, details, (navigationId, context) => [
    requestObservation(details, navigationId, context, { status: details.statusCode ?? null, redirectedFrom: null }),
    ...(target === null ? [] : [nextHop(details, target, navigationId, context)]),
    ...headerObservations(details, navigationId, context),
  ]);
}

/** What an answer can be known again by once the browser keeps it: its mark, or what stands in it. */
function keptFor(details: RequestDetails, navigationId: string, context: Context): Observation[] {
  return [
    ...etagObservations(details, navigationId, context),
    ...keptAnswerObservations(details, navigationId, context),
  ];
}

/** A request is over: answered, refused, or broken off. */
export function noteEnd(tab: Tab, details: RequestDetails): void {
  noteFacts(tab, details, (navigationId, context) => [
    requestObservation(details, navigationId, context, { status: details.statusCode ?? null, redirectedFrom: null }),
    ...headerObservations(details, navigationId, context),
    ...(details.type === 'script' ? keptFor(details, navigationId, context) : []),
  ]);
}

/**
 * The next address is known from this one's answer: were its own event lost, the chain would still be whole.
 * It counts once that event comes; until then it is known, not counted.
 */
function nextHop(details: RequestDetails, target: string, navigationId: string, context: Context): Observation {
  const isKept = details.statusCode === 307 || details.statusCode === 308;
  const method = isKept || details.method === 'HEAD' ? details.method : 'GET';
  const hop = { ...details, url: target, method };
  const known = { status: null, redirectedFrom: redactUrl(details.url) };
  return uncounted(requestObservation(hop, navigationId, context, known));
}

const uncounted = (observation: Observation): Observation => ({ ...observation, count: 0 });

function noteFacts(
  tab: Tab,
  details: RequestDetails,
  facts: (navigationId: string, context: Context) => Observation[],
): void {
  const { state } = tab;
  if (!state) return;
  const navigation = navigationOf(state, { requestId: details.requestId, documentId: details.documentId ?? null });
  if (navigation === null || isLeftBehind(details, state, navigation.id)) return;
  rememberDocument(state, details.documentId, navigation.id);
  for (const observation of facts(navigation.id, contextOf(details, state, navigation))) {
    const join: Join = observation.kind === 'request' ? 'add' : 'enrich';
    const grown = tab.put({ document: '', navigation: navigation.id, observation }, join);
    if (grown === null) state.refusedRequests += 1;
  }
}

/**
 * A page that is left breaks its requests off, when the next one has been answered already: they are not the next one's.
 * Firefox also calls broken off what it refuses to the next page, and says which page has asked.
 */
function isLeftBehind({ type, error, documentUrl }: RequestDetails, state: TabState, navigationId: string): boolean {
  const isBrokenOff = error === 'net::ERR_ABORTED' || error === 'NS_BINDING_ABORTED';
  const isLeft = hasPage(state) && state.next?.id === navigationId && type !== 'main_frame';
  return isBrokenOff && isLeft && (documentUrl === undefined || redactUrl(documentUrl) === state.url);
}

/**
 * webRequest names a frame by number (Firefox gives its address too): its address is that of its last answer.
 * '' stands for the page itself, whose document may not have spoken yet.
 */
function contextOf(details: RequestDetails, state: TabState, navigation: { id: string; hashKey: string }): Context {
  const isNext = navigation.id !== state.navigationId;
  // A frame is asked for by the document that holds it.
  const asker = details.type === 'sub_frame' ? (details.parentFrameId ?? 0) : details.frameId;
  const spoken = Object.values(state.documents).find(({ frameId }) => frameId === asker)?.frameUrl;
  const told = details.documentUrl ?? state.frameUrls[String(asker)];
  const ofFrame = told ?? (isNext ? undefined : spoken) ?? '';
  const frameUrl = details.type === 'main_frame' ? '' : ofFrame;
  const sketch = (value: string, name?: string) => sketchValue(value, navigation.hashKey, { name });
  // Until the page is known, its address is what was asked for.
  const routeUrl = frameUrl === '' ? ((isNext ? state.next?.requestedUrl : state.url) ?? '') : frameUrl;
  return { frameUrl, routeUrl, host: hostOf(frameUrl), documentToken: '', sketch };
}
