import type { Tabs, WebNavigation } from 'webextension-polyfill';
import type { AccessStep } from '../core/domain';
import { browser } from '../lib/browser';
import { redactUrl } from '../lib/redact-url';
import type { AccessState } from '../messaging/protocol';
import type { Tab } from '../store/tab';
import type { TabState } from '../store/tab-state';
import { hasPage } from '../store/visit';
import { blockedReason } from './blocked-page';
import type { Parts } from './parts';

/** What the browser grants now. A person can take any of it back at any time, so it is read at each use. */
export interface Grants {
  origins: readonly string[];
  hasCookies: boolean;
  hasWebRequest: boolean;
  /** The browser tells of every page that a tab shows. */
  hasWebNavigation: boolean;
  hasAllSites: boolean;
}

export async function readGrants(): Promise<Grants> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  return {
    origins,
    hasCookies: permissions.includes('cookies'),
    hasWebRequest: permissions.includes('webRequest'),
    hasWebNavigation: permissions.includes('webNavigation') && hasEvents(),
    hasAllSites: origins.some((origin) => allSites.includes(origin)),
  };
}

/** Whether the browser tells of every page and every request: a page then says nothing of itself until it is asked. */
export const pagesAreSilent = ({ hasAllSites, hasWebRequest, hasWebNavigation }: Grants): boolean =>
  hasAllSites && hasWebRequest && hasWebNavigation;

/** Given while a worker runs, an API may come only with the next one. */
const hasEvents = (): boolean => (browser.webNavigation as WebNavigation.Static | undefined) !== undefined;

const allSites: readonly string[] = ['<all_urls>', '*://*/*'];

/** The step at which this host's page is seen. */
export function stepFor(grants: Grants, host: string): AccessStep {
  if (grants.hasAllSites && grants.hasCookies && grants.hasWebRequest) return 'all';
  return grants.hasCookies && hasHost(grants, host) ? 'site' : 'click';
}

/** Whether scripts may run in pages of this host without a click. */
export function hasHost({ origins, hasAllSites }: Grants, host: string): boolean {
  return hasAllSites || (host !== '' && origins.some((origin) => matchesHost(origin, host)));
}

/** Match patterns: "*://shop.test/*" is one host, "*://*.shop.test/*" that host and all below it. */
function matchesHost(pattern: string, host: string): boolean {
  const named = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  if (!named.startsWith('*.')) return named === host;
  return host === named.slice(2) || host.endsWith(named.slice(1));
}

export async function findTab(tabId: number): Promise<Tabs.Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    // Closed meanwhile: the browser has no other way to say so.
    return null;
  }
}

/** A tab as it is at one moment: what the browser grants and says of it, and what is stored. */
export interface Sight {
  grants: Grants;
  tab: Tabs.Tab | null;
  held: Tab | null;
}

export async function lookAt(parts: Parts, tabId: number): Promise<Sight> {
  const [grants, tab, held] = await Promise.all([readGrants(), findTab(tabId), parts.store.read(tabId)]);
  return { grants, tab, held };
}

/** Says what may be seen of a tab now, and how its visit was collected. */
export async function accessOf(parts: Parts, tabId: number): Promise<AccessState> {
  return accessIn(await lookAt(parts, tabId));
}

export function accessIn({ grants, tab, held }: Sight): AccessState {
  const state = held?.state ?? null;
  const visit = state !== null && isShown(state, tab, grants) ? state : null;
  const host = pageHostOf(tab?.url) || pageHostOf(visit?.url);
  return {
    step: stepFor(grants, host),
    mode: visit === null || !hasPage(visit) ? 'none' : visit.mode,
    host: host === '' ? null : host,
    blocked: tab?.url === undefined ? null : blockedReason(tab.url),
    isPrivate: tab?.incognito ?? visit?.isPrivate ?? false,
  };
}

/** Whether the tab still shows the page of this visit, as far as may be known: an ended watch stays readable. */
export function isShown(state: TabState, tab: Tabs.Tab | null, grants: Grants): boolean {
  if (state.endedBy !== null) return true;
  if (tab?.url !== undefined) return originOf(redactUrl(tab.url)) === originOf(state.url);
  // The address of a page that may be seen is always told; one that is not told is another page's.
  return !hasHost(grants, pageHostOf(state.url));
}

export const pageHostOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? new URL(url).hostname : '';
const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);
