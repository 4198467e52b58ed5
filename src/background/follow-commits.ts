import type { WebNavigation } from 'webextension-polyfill';
import { routeOf } from '../collect/route';
import { browser } from '../lib/browser';
import { redactUrl } from '../lib/redact-url';
import { commitPage } from '../store/visit';
import { pagesAreSilent, readGrants } from './access';
import { newHashKey, type Parts } from './parts';
import { followFrame, hearPage } from './read-page';

/** What is read of the browser's word that a tab shows a page; the library's type knows less of it. */
export interface CommitDetails {
  tabId: number;
  frameId: number;
  url: string;
  timeStamp: number;
  documentId?: string;
  documentLifecycle?: string;
}

type CommitEvent = WebNavigation.Static['onCommitted'];

/** How long what a page says as it is asked is waited for: one that is busy says it later. */
const firstWordMs = 250;

/**
 * Begins the visit of each page that a tab shows by the browser's word, so that the page itself says nothing until
 * somebody asks: a message from each costs much of what is done for one that nobody looks at (measured beside each other:
 * 7 of the 100 that a small page takes). Returns what adds the listener where the API is granted, and anew after a grant.
 */
export function followCommits(parts: Parts): () => void {
  let areSilent = Promise.resolve(false);
  const hear = (details: unknown): void => {
    // What was not kept the page says by itself in the end (outbox.ts).
    void followCommit(parts, details as CommitDetails, areSilent).catch(() => undefined);
  };
  return () => {
    areSilent = readGrants().then(pagesAreSilent, () => false);
    const event: CommitEvent | undefined = (browser.webNavigation as WebNavigation.Static | undefined)?.onCommitted;
    event?.removeListener(hear);
    event?.addListener(hear, { url: [{ schemes: ['http', 'https'] }] });
  };
}

/** Begins the visit, where a tab shows this page by now: frames and pages that are loaded in advance are none. */
export async function followCommit(parts: Parts, details: CommitDetails, areSilent: Promise<boolean>): Promise<void> {
  const { tabId, frameId, url, documentId, documentLifecycle, timeStamp } = details;
  if (frameId !== 0 || documentLifecycle === 'prerender' || documentId === undefined) return;
  // Its own word comes first, where somebody looks: what the page before says as it is left is still taken.
  if (await parts.looks.has(tabId)) await Promise.race([followFrame(tabId, 0), after(firstWordMs)]);
  if (!(await areSilent)) return;
  const commit = { documentId, pageUrl: redactUrl(url), routeKey: routeOf(url).key, at: Math.ceil(timeStamp) };
  const isBegun = await parts.store.note(tabId, (tab) => commitPage(tab, commit, newHashKey));
  if (isBegun !== true) return hearPage(tabId);
  parts.follow();
  parts.refresh(tabId);
  // With the navigation that led here: a worker that is ended by force a moment later would leave neither.
  await parts.store.update(tabId, () => true);
}

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
