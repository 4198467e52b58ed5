import * as z from 'zod/mini';
import { dropped, observation, pageView } from '../core/domain';
import type { ItemKind } from './versioned';

export const tabVersion = 1;

/** What one document said of itself; the numbers are cumulative, so the latest batch replaces the earlier ones. */
export const tabDocument = z.object({
  frameUrl: z.string(),
  frameId: z.number(),
  startedAt: z.number(),
  /** It was read as it stands, not only listened to. */
  isRead: z._default(z.boolean(), false),
  seen: z.number(),
  /** Calls in stored observations of this document. */
  kept: z.number(),
  dropped: z.array(dropped),
  /** Short hashes of records that were not of the right shape: each counts once, however often it is sent. */
  misshapen: z.array(z.string()),
  isOverQuota: z.boolean(),
});
export type TabDocument = z.infer<typeof tabDocument>;

/** A top-level navigation as webRequest announced it, before its page is known. */
export const navigation = z.object({
  id: z.string(),
  at: z.number(),
  requestedUrl: z.string(),
  /** When its last response came: what follows belongs to the next document. null: not yet. */
  respondedAt: z.nullable(z.number()),
  /** Origin of the page that asked for it; left out: the person did, or it is not known. */
  asker: z.optional(z.string()),
  /** Where answers have sent it on to, and from which other host it first came; left out: they have not. */
  sentOn: z.optional(z.object({ url: z.string(), asker: z.optional(z.string()) })),
  hashKey: z.string(),
});
export type Navigation = z.infer<typeof navigation>;

/** What tells a page's view from the next one while the document stays; a fingerprint only, never the address. */
const route = z.object({ key: z.string(), changedAt: z.number() });

/** One visit in one tab. Lives in session storage only, and goes with the tab. */
export const tabState = z.object({
  schemaVersion: z.literal(tabVersion),
  tabId: z.number(),
  isPrivate: z.boolean(),
  requestedUrl: z.string(),
  url: z.string(),
  title: z.string(),
  startedAt: z.number(),
  lastAt: z.number(),
  mode: z.enum(['watched', 'snapshot']),
  endedBy: z.nullable(z.string()),
  /** Secret of this visit, for the hashes of values. Never leaves this item. */
  hashKey: z.string(),
  /** The navigation that led here; '' when none was seen. */
  navigationId: z.string(),
  /** Origin of the page that led here; left out: none did, or it is not known. */
  asker: z.optional(z.string()),
  /** A navigation that has begun and whose page is not known yet. */
  next: z.nullable(navigation),
  /** One that was answered, and left for `next` before its page was known, which it still may be. */
  unspoken: z.nullable(navigation),
  /** null: the page's document has not spoken; see `documentId`. */
  topToken: z.nullable(z.string()),
  /** The browser's own id of the page's document, where it was told; left out: it was not. */
  documentId: z.optional(z.string()),
  documents: z.record(z.string(), tabDocument),
  /** Documents of the page before: what they still send is taken and left. */
  formerTokens: z.array(z.string()),
  /** The browser's own document ids (Chromium), with the navigation that each belongs to. */
  documentIds: z.record(z.string(), z.string()),
  /** Addresses of frames by their numbers, as their answers came. */
  frameUrls: z._default(z.record(z.string(), z.string()), {}),
  /** Page views of the document, once there are several. */
  views: z._default(z.array(pageView), []),
  /** The view that the document is at; null: nothing is known of it. */
  route: z._default(z.nullable(route), null),
  /** Requests and cookies of responses that found no room. */
  refusedRequests: z.number(),
  /** Batches of documents beyond those that a visit has room for. */
  refusedBatches: z.number(),
});
export type TabState = z.infer<typeof tabState>;

export const tabStateItem: ItemKind<TabState> = { version: tabVersion, schema: tabState, migrations: {} };

/** One stored observation: whose it is tells what happens to it when the page changes. */
export const entry = z.object({
  /** Token of the document that reported it; '' for what the browser saw itself. */
  document: z.string(),
  /** Navigation during which the browser saw it; '' for what a document reported. */
  navigation: z.string(),
  observation,
});
export type Entry = z.infer<typeof entry>;

export const bucket = z.object({ schemaVersion: z.literal(tabVersion), entries: z.array(z.unknown()) });
export const bucketItem: ItemKind<z.infer<typeof bucket>> = { version: tabVersion, schema: bucket, migrations: {} };

/** Many small items: a change rewrites its own few, and all of them can be read without a list of what is there. */
export const bucketCount = 256;
export const stateKey = (tabId: number): string => `tab:${tabId}`;
export const bucketKey = (tabId: number, index: number): string => `tab:${tabId}:${index}`;
export const bucketKeys = (tabId: number): string[] =>
  Array.from({ length: bucketCount }, (_, index) => bucketKey(tabId, index));
