import type { PageView } from '../core/domain';
import type { Navigation, TabDocument, TabState } from './tab-state';
import { tabVersion, type Entry } from './tab-state';
import type { Tab } from './tab';
import { hostOf } from '../lib/host-of';
import { withoutFragment } from '../lib/without-fragment';

const maximumDocuments = 400;
const maximumFormer = 64;

/** A document that speaks: what the browser says of it, and what it says of itself. */
export interface Arrival {
  token: string;
  frameId: number;
  /** The browser's own id of it; left out: it gives none. */
  documentId?: string | undefined;
  frameUrl: string;
  /** When it began, as it says; a page cannot reach this, only our own content script writes it. */
  startedAt: number;
  /** Redacted address and title of the tab's page, for a new visit. */
  pageUrl: string;
  /** Where its address leads within the page; see `routeOf`. */
  routeKey: string;
  title: string;
  mode: TabState['mode'];
  isPrivate: boolean;
  now: number;
}

export interface NewKey {
  (): string;
}

/**
 * Finds the document's place in the tab's visit; the top document of a page that is new begins a new visit.
 * null: it belongs to a page that is gone, or there are too many documents.
 */
export function enterDocument(tab: Tab, arrival: Arrival, newKey: NewKey): TabDocument | null {
  const { state } = tab;
  if (state?.formerTokens.includes(arrival.token)) return null;
  const isTop = arrival.frameId === 0;
  // The blank document that a new tab begins with is being left already: the navigation is the next one's.
  if (isTop && state?.next && !/^https?:/.test(arrival.pageUrl)) return null;
  if (!state) tab.state = freshState(tab.tabId, arrival, newKey());
  else if (isTop && speaksFirst(state, arrival)) speakFirst(state, arrival);
  else if (hasPage(state) && isOfBefore(state, arrival)) return null;
  else if (isTop && state.topToken !== arrival.token) beginVisit(tab, state, arrival, newKey);
  return registerDocument(tab, arrival, isTop);
}

/** Whether the page is known: its document has spoken, or the browser has said which it is. */
export const hasPage = ({ topToken, documentId }: TabState): boolean => topToken !== null || documentId !== undefined;

const isDocumentOf = ({ documentId }: TabState, given: Pick<Arrival, 'documentId'>): boolean =>
  documentId !== undefined && documentId === given.documentId;

/** The document of a page that the browser has told of. */
const speaksFirst = (state: TabState, arrival: Arrival): boolean =>
  state.topToken === null && isDocumentOf(state, arrival);

/** It knows better when it began. */
function speakFirst(state: TabState, { startedAt, isPrivate }: Arrival): void {
  state.startedAt = Math.min(state.startedAt, startedAt);
  state.isPrivate = isPrivate;
}

/** How long the browser may take to tell of a page that is there. */
const tellingMs = 100;

/** A document that began before this page, and says so only now. A page's own frames may begin before it is told of. */
function isOfBefore(state: TabState, { token, frameId, startedAt, mode }: Arrival): boolean {
  if (frameId === 0) return state.topToken !== token && startedAt < state.startedAt;
  // What reads a page once says when each frame's navigation began, by a clock that may be another's.
  return mode === 'watched' && startedAt < state.startedAt - (state.topToken === null ? tellingMs : 0);
}

/** What the browser says of the page that a tab shows from now on. */
export interface Commit {
  documentId: string;
  /** Redacted. */
  pageUrl: string;
  routeKey: string;
  at: number;
}

/**
 * A tab shows the page that a navigation has led to: its visit begins, though its document may say nothing for long.
 * Returns false where no navigation that was seen has led to it; its document then has to speak for itself.
 */
export function commitPage(tab: Tab, { documentId, pageUrl, routeKey, at }: Commit, newKey: NewKey): boolean {
  const { state } = tab;
  if (!state) return false;
  if (isDocumentOf(state, { documentId })) return true;
  const own = [state.next, state.unspoken].find((one) => one !== null && leadsTo(one, pageUrl, at)) ?? null;
  if (own === null) return false;
  const unnamed = { token: '', frameId: 0, frameUrl: '', title: '', mode: 'watched' } as const;
  const arrival = { ...unnamed, documentId, pageUrl, routeKey, startedAt: at, isPrivate: state.isPrivate, now: at };
  const begun = beginVisit(tab, state, arrival, newKey, { own, later: own === state.next ? null : state.next });
  begun.route = { key: routeKey, changedAt: at };
  return true;
}

/** Whether it was answered before, and at this address. */
function leadsTo({ respondedAt, sentOn, requestedUrl }: Navigation, pageUrl: string, at: number): boolean {
  const url = sentOn?.url ?? requestedUrl;
  return respondedAt !== null && respondedAt <= at && withoutFragment(url) === withoutFragment(pageUrl);
}

/** What came before anything was known of the page is told apart by time and by navigation, and kept. */
function beginVisit(
  tab: Tab,
  before: TabState,
  arrival: Arrival,
  newKey: NewKey,
  { own: next, later }: Led = navigationsAt(before, arrival),
): TabState {
  const navigationId = next?.id ?? (hasPage(before) ? '' : before.navigationId);
  const isOurs = (document: TabDocument): boolean => document.startedAt >= arrival.startedAt;
  const documents = Object.entries(before.documents);
  const carried = Object.fromEntries(documents.filter(([, document]) => isOurs(document)));
  const former = documents.filter(([, document]) => !isOurs(document)).map(([token]) => token);
  const hashKey = next?.hashKey ?? (hasPage(before) ? newKey() : before.hashKey);
  const state: TabState = {
    ...freshState(tab.tabId, arrival, hashKey),
    requestedUrl: next?.requestedUrl ?? arrival.pageUrl,
    navigationId,
    asker: next === null ? undefined : ledBy(next),
    next: later,
    documents: carried,
    // What found no room before there was any page is this one's.
    ...(!hasPage(before) && lossesOf(before)),
    formerTokens: [...before.formerTokens, ...former].slice(-maximumFormer),
    documentIds: documentsKnown(before, arrival.documentId, navigationId),
    // Since the answer they are those of the new page.
    frameUrls: navigationId === '' ? {} : before.frameUrls,
  };
  tab.state = state;
  const farewell = next === null ? [] : farewellOf(tab, before, next, arrival);
  const navigationIds = new Set([navigationId, later?.id ?? '']);
  tab.keepOnly((entry) => belongsTo(entry, carried, navigationIds));
  for (const entry of farewell) tab.put(entry, 'latest');
  return state;
}

/**
 * Which navigation each document belongs to, from now on: one that was here before, and comes back with the frames that
 * it had, belongs to this visit. Of a page that came without a navigation they belong to none, once it is left.
 */
function documentsKnown(
  before: TabState,
  documentId: string | undefined,
  navigationId: string,
): Record<string, string> {
  const left = `left:${before.documentId ?? ''}`;
  const known = Object.entries(before.documentIds).map(([id, led]): [string, string] => [
    id,
    led === '' && hasPage(before) ? left : led,
  ]);
  const its = known.find(([id]) => id === documentId)?.[1];
  const moved = known.map(([id, led]): [string, string] => [id, led === its ? navigationId : led]);
  return Object.fromEntries([
    ...moved.filter(([id]) => id !== documentId).slice(1 - maximumFormer),
    ...(documentId === undefined ? [] : [[documentId, navigationId] as const]),
  ]);
}

/** What is sent without waiting, so that it arrives though the page is left. */
const farewells: ReadonlySet<string> = new Set(['sendBeacon', 'fetch-keepalive', 'anchor-ping']);
const mostFarewells = 20;
/** A script hears of a press before the browser asks for what it leads to. */
const pressMs = 500;

/**
 * What the page before told others as it was left for this one of the same host, as a visitor's own way through a site: it
 * counts from this page's first moment, and keeps the address of the document that sent it.
 */
function farewellOf(tab: Tab, before: TabState, next: Navigation, { pageUrl, startedAt }: Arrival): Entry[] {
  if (before.topToken === null || hostOf(before.url) !== hostOf(pageUrl)) return [];
  const entries = tab.entries().filter(({ document, observation }) => {
    const isFarewell = observation.kind === 'send' && farewells.has(observation.api);
    return document === before.topToken && isFarewell && observation.at >= next.at - pressMs;
  });
  return entries.slice(0, mostFarewells).map(({ observation }) => ({
    document: '',
    navigation: next.id,
    observation: { ...observation, at: Math.max(observation.at, startedAt) },
  }));
}

const lossesOf = ({ refusedRequests, refusedBatches }: TabState) => ({ refusedRequests, refusedBatches });

/** The navigation that a document came with, and one that has begun since. */
interface Led {
  own: Navigation | null;
  later: Navigation | null;
}

/** A browser may tell its pages the time in steps of so much. */
const roundingMs = 100;

/** A page that leaves at once may speak only after the next one has begun. */
function navigationsAt({ next, unspoken }: TabState, { startedAt, mode }: Arrival): Led {
  // What reads a page once counts from where the navigation began, before the browser told of it.
  const isLong = next !== null && mode === 'watched' && next.at - startedAt > roundingMs;
  const isEarlier = next !== null && startedAt < next.at && (unspoken !== null || isLong);
  return isEarlier ? { own: unspoken, later: next } : { own: next, later: null };
}

function belongsTo(
  entry: Entry,
  documents: Readonly<Record<string, unknown>>,
  navigationIds: ReadonlySet<string>,
): boolean {
  if (entry.document !== '') return Object.hasOwn(documents, entry.document);
  return entry.navigation !== '' && navigationIds.has(entry.navigation);
}

function registerDocument(tab: Tab, arrival: Arrival, isTop: boolean): TabDocument | null {
  const { state } = tab;
  if (!state) return null;
  const known = state.documents[arrival.token];
  // The page itself always has room: frames that a page makes by the hundred must not keep it out.
  if (!known && !isTop && Object.keys(state.documents).length >= maximumDocuments) {
    state.refusedBatches += 1;
    return null;
  }
  const document: TabDocument = known ?? {
    frameUrl: arrival.frameUrl,
    frameId: arrival.frameId,
    startedAt: arrival.startedAt,
    isRead: false,
    seen: 0,
    kept: 0,
    dropped: [],
    misshapen: [],
    isOverQuota: false,
  };
  state.documents[arrival.token] = document;
  state.lastAt = arrival.now;
  if (!isTop) return document;
  if (state.topToken === arrival.token || isDocumentOf(state, arrival)) giveUpNavigation(tab, arrival.now);
  state.topToken = arrival.token;
  if (arrival.title !== '') state.title = arrival.title;
  state.route ??= { key: arrival.routeKey, changedAt: arrival.startedAt };
  return document;
}

function freshState(tabId: number, arrival: Arrival, hashKey: string): TabState {
  return {
    schemaVersion: tabVersion,
    tabId,
    isPrivate: arrival.isPrivate,
    requestedUrl: arrival.pageUrl,
    url: arrival.pageUrl,
    title: arrival.title,
    startedAt: arrival.startedAt,
    lastAt: arrival.now,
    mode: arrival.mode,
    endedBy: null,
    hashKey,
    navigationId: '',
    next: null,
    unspoken: null,
    topToken: null,
    documentId: arrival.documentId,
    documents: {},
    formerTokens: [],
    documentIds: {},
    frameUrls: {},
    views: [],
    route: null,
    refusedRequests: 0,
    refusedBatches: 0,
  };
}

const maximumViews = 8;
/** Routers often change an address twice, and some pages without end: what follows at once is the same change. */
const settleMs = 700;

/** Another address of the document that stays. `title` is the tab's, still that of the view before. */
export interface RouteChange {
  key: string;
  shown: string;
  title: string;
  at: number;
}

/**
 * The page has changed its address without a load: a new page view begins. Views beyond those that are kept apart are
 * joined with the first, and nothing that was seen in them is lost. Returns whether anything has changed.
 */
export function changeRoute(tab: Tab, { key, shown, title, at }: RouteChange): boolean {
  const { state } = tab;
  if (!state?.route || state.route.key === key || state.endedBy !== null || isLeaving(state, shown)) return false;
  const isSettling = at - state.route.changedAt < settleMs;
  state.route = { key, changedAt: at };
  const before = state.views.at(-1);
  if (isSettling && before) before.url = shown;
  else if (isSettling) state.url = withoutFragment(shown);
  else state.views = withView(state, { url: shown, at }, title);
  return true;
}

/** Only a load leads to another site; one that was asked for and answered brings a document of its own. */
function isLeaving({ url, next }: TabState, shown: string): boolean {
  if (new URL(url).origin !== new URL(shown).origin) return true;
  return next !== null && (next.respondedAt !== null || next.requestedUrl === withoutFragment(shown));
}

function withView(state: TabState, { url, at }: Pick<PageView, 'url' | 'at'>, titleBefore: string): PageView[] {
  const first = { number: 0, at: state.startedAt, from: null, url: state.url, title: state.title };
  const views: PageView[] = state.views.length === 0 ? [first] : [...state.views];
  const last = views.at(-1) ?? first;
  views.splice(-1, 1, { ...last, title: titleBefore || last.title });
  views.push({ number: last.number + 1, at, from: last.url, url, title: '' });
  if (views.length > maximumViews) views.splice(1, 1);
  return views;
}

/** A visit of which nothing is known but that it was begun: its document has not spoken. */
export function beginSilentVisit(
  tab: Tab,
  given: Pick<Arrival, 'pageUrl' | 'startedAt' | 'isPrivate' | 'now'>,
  newKey: NewKey,
): void {
  const formerTokens = [...(tab.state?.formerTokens ?? []), ...Object.keys(tab.state?.documents ?? {})];
  const arrival: Arrival = { ...given, token: '', frameId: 0, frameUrl: '', routeKey: '', title: '', mode: 'watched' };
  tab.state = { ...freshState(tab.tabId, arrival, newKey()), formerTokens: formerTokens.slice(-maximumFormer) };
  tab.keepOnly(() => false);
}

/** A top-level navigation begins; what it becomes is known once its page is shown, or speaks (a download never does). */
export function beginNavigation(tab: Tab, next: Omit<Navigation, 'hashKey'>, isPrivate: boolean, newKey: NewKey): void {
  const { state } = tab;
  const { requestedUrl: pageUrl, at } = next;
  if (state?.next?.id === next.id) return sendOn(state.next, pageUrl);
  if (!state) beginSilentVisit(tab, { pageUrl, startedAt: at, now: at, isPrivate }, newKey);
  if (!tab.state) return;
  const before = tab.state.next;
  if (before && before.respondedAt !== null) tab.state.unspoken = before;
  tab.state.next = { ...next, hashKey: newKey() };
}

/** An answer has sent a navigation on: where to, and from which other host it first came. */
function sendOn(navigation: Navigation, url: string): void {
  const from = navigation.sentOn?.url ?? navigation.requestedUrl;
  const asker = navigation.sentOn?.asker ?? (hostOf(from) === hostOf(url) ? undefined : from);
  navigation.sentOn = { url, asker };
}

/** Who led to where a navigation ended: the page that asked for it; where none did, the first host that sent it on. */
const ledBy = ({ asker, sentOn }: Navigation): string | undefined => asker ?? sentOn?.asker;

/** Nobody reads a page and chooses where to go on in less. */
const passingMs = 2000;

/** The page that another site has led to, and that leads on at once by itself, with who led there; null: it is none. */
export function passedThrough(
  state: TabState | null,
  { asker, at }: Pick<Navigation, 'asker' | 'at'>,
): { url: string; asker: string } | null {
  if (!state) return null;
  const { next } = state;
  const isUnspoken = next !== null && next.respondedAt !== null;
  const left = isUnspoken
    ? { url: next.sentOn?.url ?? next.requestedUrl, asker: ledBy(next), since: next.respondedAt ?? at }
    : { url: state.url, asker: state.asker, since: state.startedAt };
  if (left.asker === undefined || hostOf(asker ?? null) !== hostOf(left.url)) return null;
  const isPassed = at - left.since < passingMs && hostOf(left.asker) !== hostOf(left.url);
  return isPassed ? { url: left.url, asker: left.asker } : null;
}

/** How long after its response a navigation may still turn out to be a download, which leaves the page in place. */
const commitMs = 5000;

/** The page still speaks long after a navigation was answered: that one led nowhere, and what came since is the page's. */
function giveUpNavigation(tab: Tab, now: number): void {
  const { state } = tab;
  const next = state?.next;
  if (!state || !next || next.respondedAt === null || now - next.respondedAt < commitMs) return;
  tab.moveNavigation(next.id, state.navigationId);
  state.next = null;
}

/**
 * The navigation and the key that a request belongs to. Until the next page's response has come, requests are the
 * present page's; after that the next one's, unless the browser names a document that is known to be another's.
 * null: it belongs to a page that is gone.
 */
export function navigationOf(
  state: TabState,
  request: { requestId: string; documentId: string | null },
): { id: string; hashKey: string } | null {
  const { next, unspoken } = state;
  const current = { id: state.navigationId, hashKey: state.hashKey };
  const begun = [next, unspoken].find((one) => one?.id === request.requestId);
  if (begun) return begun;
  if (request.requestId === state.navigationId) return current;
  const known = request.documentId === null ? undefined : state.documentIds[request.documentId];
  if (known !== undefined) return [current, unspoken, next].find((one) => one?.id === known) ?? null;
  return next && next.respondedAt !== null ? next : (unspoken ?? current);
}

const maximumRemembered = 200;

/** From then on requests of this document are known to be this navigation's. */
export function rememberDocument(state: TabState, documentId: string | undefined, navigationId: string): void {
  if (documentId === undefined || state.documentIds[documentId] !== undefined) return;
  state.documentIds = withLatest(state.documentIds, documentId, navigationId);
}

/** From then on what this frame asks for is known to be asked for from this address. */
export function rememberFrame(state: TabState, frameId: number, url: string): void {
  state.frameUrls = withLatest(state.frameUrls, String(frameId), url);
}

function withLatest(known: Readonly<Record<string, string>>, key: string, value: string): Record<string, string> {
  return Object.fromEntries([...Object.entries(known).slice(1 - maximumRemembered), [key, value]]);
}
