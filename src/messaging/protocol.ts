import * as z from 'zod/mini';
import { accessStep, artifacts, libraryPolicy, report, visit } from '../core/domain';

/**
 * Every message once: who may send it, what goes in, what comes out.
 * `content`: our content script in a tab; `extension`: our own pages (and the command line through them).
 */
export const probeBatch = z.object({
  /** Random, one a document: records of a document that is gone are never mixed with the next one's. */
  documentToken: z.string(),
  /** When this token was made, epoch ms: tells frames of this page from those of the page before. Left out: the first record's time. */
  startedAt: z.optional(z.number()),
  isTop: z.boolean(),
  /** The document itself was read, not only listened to. Left out: it was not. */
  isRead: z.optional(z.boolean()),
  frameUrl: z.string(),
  /** Plain records, checked one by one by the collectors; a bad one is counted, the rest is kept. */
  records: z.array(z.unknown()),
  /** Cumulative for this document. */
  seen: z.number(),
  dropped: z.array(z.object({ what: z.string(), reason: z.string(), count: z.number() })),
});
export type ProbeBatch = z.infer<typeof probeBatch>;

export const accessState = z.object({
  step: accessStep,
  mode: z.enum(['watched', 'snapshot', 'none']),
  /** Host of the tab, where it may be known. */
  host: z.nullable(z.string()),
  /** Why nothing can be scanned here (message key `blocked.*`); null: it can. */
  blocked: z.nullable(z.string()),
  isPrivate: z.boolean(),
});
export type AccessState = z.infer<typeof accessState>;

export const settings = z.object({
  /** null: the browser's own language. */
  language: z.nullable(z.string()),
  /** null: from time zone and language. */
  region: z.nullable(z.string()),
});
export type Settings = z.infer<typeof settings>;

/** Which page view of the tab's document a report is asked for; left out: the latest. */
const ofView = z.object({ tabId: z.number(), view: visit.shape.view });

export const protocol = {
  /** `hasRequests`: the browser itself tells of every request of this page; its own list of them is not needed. */
  'observations.add': {
    from: 'content',
    input: probeBatch,
    output: z.object({ isStored: z.boolean(), hasRequests: z.boolean() }),
  },
  /** A document asks to be read: the person has turned to a form in it. */
  'page.read': { from: 'content', input: z.object({}), output: z.object({}) },
  /** Has the page read first, where that has not been done. */
  'report.get': {
    from: 'extension',
    input: ofView,
    output: z.object({ report: z.nullable(report), access: accessState }),
  },
  'artifacts.get': {
    from: 'extension',
    input: ofView,
    output: z.object({ artifacts: z.nullable(artifacts) }),
  },
  /** Reads the page once, as it is after a click: nothing is taken from the page's own world. */
  'snapshot.take': {
    from: 'extension',
    input: z.object({ tabId: z.number() }),
    output: z.object({ access: accessState }),
  },
  /** Registers the probe for the tab's next load and reloads it. */
  'watch.start': {
    from: 'extension',
    input: z.object({ tabId: z.number() }),
    output: z.object({ access: accessState }),
  },
  'access.get': {
    from: 'extension',
    input: z.object({ tabId: z.nullable(z.number()) }),
    output: z.object({ access: accessState, grantedOrigins: z.array(z.string()), hasAllSites: z.boolean() }),
  },
  /** After a grant or a removal by the page that asked: registers scripts and listeners again. */
  'access.changed': { from: 'extension', input: z.object({}), output: z.object({}) },
  'settings.get': { from: 'extension', input: z.object({}), output: settings },
  'settings.set': { from: 'extension', input: z.partial(settings), output: settings },
  'storage.describe': {
    from: 'extension',
    input: z.object({}),
    output: z.object({ items: z.array(z.object({ name: z.string(), bytes: z.number() })) }),
  },
  'storage.erase': { from: 'extension', input: z.object({}), output: z.object({}) },
  'knowledge.describe': {
    from: 'extension',
    input: z.object({}),
    output: z.object({
      version: z.string(),
      rulesVersion: z.string(),
      toolVersion: z.string(),
      builtOn: z.string(),
      sources: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), rows: z.number() })),
    }),
  },
  /** `ownIds`: added by the person; `bundledIds`: part of the extension. An id in both: the person's replaces the other. */
  'policies.list': {
    from: 'extension',
    input: z.object({}),
    output: z.object({
      policies: z.array(libraryPolicy),
      ownIds: z.array(z.string()),
      bundledIds: z.array(z.string()),
    }),
  },
  /** Adds one library file, checked against its schema; the same id replaces the earlier one. */
  'policies.add': {
    from: 'extension',
    input: z.object({ policy: z.unknown() }),
    output: z.object({ id: z.nullable(z.string()), error: z.nullable(z.string()) }),
  },
  'policies.remove': { from: 'extension', input: z.object({ id: z.string() }), output: z.object({}) },
} as const satisfies Record<string, { from: 'content' | 'extension'; input: z.ZodMiniType; output: z.ZodMiniType }>;

export type MessageName = keyof typeof protocol;
export type Input<M extends MessageName> = z.infer<(typeof protocol)[M]['input']>;
export type Output<M extends MessageName> = z.infer<(typeof protocol)[M]['output']>;
