import * as z from 'zod/mini';
import {
  accessStep,
  artifacts,
  correction,
  documentKind,
  libraryPolicy,
  policyMediaType,
  policyReading,
  readingCheck,
  readingRow,
  reason,
  report,
  visit,
} from '../core/domain';

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

/** A document that may be the site's policy, and how it was found. */
export const policyCandidate = z.object({
  url: z.string(),
  kind: documentKind,
  /** BCP 47, by what the link says of it; null: it says nothing. */
  language: z.nullable(z.string()),
  found: z.enum(['link', 'rel', 'well-known', 'hreflang', 'banner']),
  isSameOrigin: z.boolean(),
  text: z.string(),
});
export type PolicyCandidate = z.infer<typeof policyCandidate>;

export const policySource = z.object({ url: z.string(), kind: documentKind });
export type PolicySource = z.infer<typeof policySource>;

/** Why a policy was not read; each is a message, `ui.own.problem.*`. */
export const readProblem = z.enum([
  /** The browser lets nobody read this page, or its tab is gone. */
  'no-access',
  /** On a host for which no access was given. */
  'other-host',
  /** The server could not be reached, or leads to another address. */
  'no-answer',
  'refused',
  'too-slow',
  'too-large',
  /** Neither HTML, nor text, nor Markdown. */
  'not-text',
  'no-text',
  /** What was being read is gone, and was given by the person. */
  'lost',
  /** Read, and no room to keep it. */
  'no-room',
]);
export type ReadProblem = z.infer<typeof readProblem>;

const started = z.object({ jobId: z.string() });

/** Why what a site declares for machines was not read or kept; each is a message, `ui.declared.problem.*`. null: it was. */
export const declaredProblem = z.enum(['no-access', 'other-host', 'not-a-file', 'no-room']);
const declared = z.object({ problem: z.nullable(declaredProblem) });

/** Which page view of the tab's document a report is asked for; left out: the latest. */
const ofView = z.object({ tabId: z.number(), view: visit.shape.view });

export const protocol = {
  /**
   * `hasRequests`: the browser itself tells of every request of this page; its own list of them is not needed.
   * `isWanted`: somebody waits for what is seen of this page; otherwise it stays there until it is asked for.
   */
  'observations.add': {
    from: 'content',
    input: probeBatch,
    output: z.object({ isStored: z.boolean(), hasRequests: z.boolean(), isWanted: z.boolean() }),
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
    output: z.object({ id: z.nullable(z.string()), problems: z.array(reason) }),
  },
  /** Looks for the site's policies in the page's links, and at usual addresses of its origin when these give nothing. */
  'policy.find': {
    from: 'extension',
    input: z.object({ tabId: z.number() }),
    /** `tried`: `links`, `no-access`, or an address that was asked for. */
    output: z.object({ candidates: z.array(policyCandidate), tried: z.array(z.string()) }),
  },
  /** Opens a policy on another host; what is read in that tab is held against this one's site. */
  'policy.open': { from: 'extension', input: z.object({ tabId: z.number(), url: z.string() }), output: z.object({}) },
  /** Fetches these documents and reads them, in the background: ask `policy.progress` for what becomes of it. */
  'policy.read': {
    from: 'extension',
    input: z.object({ tabId: z.number(), sources: z.array(policySource) }),
    output: started,
  },
  /** Reads the page that the tab shows: "this page is the policy". */
  'policy.readTab': { from: 'extension', input: z.object({ tabId: z.number() }), output: started },
  /** Reads a text that the person pasted, or a file. */
  'policy.give': {
    from: 'extension',
    input: z.object({ tabId: z.number(), name: z.string(), mediaType: policyMediaType, source: z.string() }),
    output: started,
  },
  /** One job a tab at a time, `jobOf(tabId)`; the last one's end stays told until the next. */
  'policy.progress': {
    from: 'extension',
    input: z.object({ jobId: z.string() }),
    output: z.object({
      state: z.enum(['none', 'fetching', 'reading', 'done', 'failed']),
      /** 0 to 1. */
      done: z.number(),
      /** Of the first document that was not read; the others may have been. */
      problem: z.nullable(readProblem),
      /** Address of that document. */
      problemAt: z.nullable(z.string()),
      readingIds: z.array(z.string()),
      /** Hosts whose pages are held against what is read from this tab. */
      hosts: z.array(z.string()),
    }),
  },
  /** The policies that were read by the machine, in short. */
  'readings.list': { from: 'extension', input: z.object({}), output: z.object({ rows: z.array(readingRow) }) },
  'readings.get': {
    from: 'extension',
    input: z.object({ id: z.string() }),
    output: z.object({ reading: z.nullable(policyReading) }),
  },
  /** Its name, and the hosts whose pages it is held against. */
  'readings.describe': {
    from: 'extension',
    input: z.object({ id: z.string(), name: z.string(), hosts: z.array(z.string()) }),
    output: z.object({}),
  },
  /** The person's own word on what was read; the verdicts follow. */
  'readings.correct': { from: 'extension', input: z.object({ id: z.string(), correction }), output: z.object({}) },
  /** Takes back everything that the person said of this disclosure. */
  'readings.uncorrect': {
    from: 'extension',
    input: z.object({ id: z.string(), disclosureId: z.string() }),
    output: z.object({}),
  },
  /** Fetches it again, on the person's click, and holds the text against the one that was read. null: it is not kept. */
  'readings.check': {
    from: 'extension',
    input: z.object({ id: z.string(), tabId: z.nullable(z.number()) }),
    output: z.object({ check: z.nullable(readingCheck) }),
  },
  /** What the last check found; asks nothing of anybody. */
  'readings.checked': {
    from: 'extension',
    input: z.object({ id: z.string() }),
    output: z.object({ check: z.nullable(readingCheck) }),
  },
  'readings.remove': { from: 'extension', input: z.object({ id: z.string() }), output: z.object({}) },
  /** One reading as a file; null: it is not kept. */
  'readings.export': {
    from: 'extension',
    input: z.object({ id: z.string() }),
    output: z.object({ json: z.nullable(z.string()) }),
  },
  /** `added`: beside what was kept; `same`: kept already, word for word. Nothing is replaced or dropped for it. */
  'readings.import': {
    from: 'extension',
    input: z.object({ json: z.string() }),
    output: z.object({
      became: z.enum(['added', 'same', 'not-json', 'not-valid', 'no-room']),
      name: z.nullable(z.string()),
      problems: z.array(reason),
    }),
  },
  /** Asks the page's consent platform which vendors it names, and its origin for its word on GPC. */
  'declarations.read': { from: 'extension', input: z.object({ tabId: z.number() }), output: declared },
  /** A vendor's device-storage file that the person gives, held against the pages of the host that the tab shows. */
  'declarations.give': {
    from: 'extension',
    input: z.object({ tabId: z.number(), name: z.string(), text: z.string() }),
    output: declared,
  },
  /** Fetches these vendors' device-storage files, each from its host; waits for access where it was not given yet. */
  'declarations.fetch': {
    from: 'extension',
    input: z.object({ tabId: z.number(), vendorIds: z.array(z.number()) }),
    output: declared,
  },
  'declarations.remove': {
    from: 'extension',
    input: z.object({ tabId: z.number(), id: z.string() }),
    output: z.object({}),
  },
  'policies.remove': { from: 'extension', input: z.object({ id: z.string() }), output: z.object({}) },
} as const satisfies Record<string, { from: 'content' | 'extension'; input: z.ZodMiniType; output: z.ZodMiniType }>;

export type MessageName = keyof typeof protocol;
export type Input<M extends MessageName> = z.infer<(typeof protocol)[M]['input']>;
export type Output<M extends MessageName> = z.infer<(typeof protocol)[M]['output']>;
