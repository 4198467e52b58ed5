import * as z from 'zod/mini';
import { declaration } from './declaration';
import { collectorName, observation } from './observation';

export const accessStep = z.enum(['click', 'site', 'all']);
export type AccessStep = z.infer<typeof accessStep>;

export const access = z.object({
  step: accessStep,
  /** `watched`: probes ran from the start of the page; `snapshot`: read once, after the click. */
  mode: z.enum(['watched', 'snapshot']),
});
export type Access = z.infer<typeof access>;

export const collectorRun = z.object({
  name: collectorName,
  /** `partial`: it ran, with less access than it could use. */
  status: z.enum(['ran', 'partial', 'not-run', 'failed']),
  /** Message key `collector.reason.*`; null when it ran in full. */
  reason: z.nullable(z.string()),
});
export type CollectorRun = z.infer<typeof collectorRun>;

export const environment = z.object({
  browser: z.string(),
  version: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  thirdPartyCookies: z.enum(['allow', 'block', 'unknown']),
  profile: z.enum(['fresh', 'in-use', 'unknown']),
  viewport: z.nullable(z.object({ width: z.number(), height: z.number() })),
});
export type Environment = z.infer<typeof environment>;

/** One view of a document that changes its address without a load, as single-page sites do. Addresses have no query. */
export const pageView = z.object({
  /** From 0, as the document loaded. A gap: the views in between are kept together with the one before it. */
  number: z.number(),
  at: z.number(),
  /** Where the route change came from; null: the load began this view. */
  from: z.nullable(z.string()),
  url: z.string(),
  title: z.string(),
});
export type PageView = z.infer<typeof pageView>;

export const visit = z.object({
  requestedUrl: z.string(),
  url: z.string(),
  title: z.string(),
  startedAt: z.number(),
  durationMs: z.number(),
  /** The watch ended early, and why (message key `visit.ended.*`). */
  endedBy: z.nullable(z.string()),
  /** Views of this document, the earliest first; left out: one only. */
  views: z.optional(z.array(pageView)),
  /** The number of the view that a report is of, or `all` together; left out: the latest. */
  view: z.optional(z.union([z.number(), z.literal('all')])),
});
export type Visit = z.infer<typeof visit>;

export const dropped = z.object({
  /** What was lost: an observation kind, or `message`. */
  what: z.string(),
  /** Why: `rate`, `size`, `shape`, `quota`, `cap`, `too-many-names`. */
  reason: z.string(),
  count: z.number(),
});
export type Dropped = z.infer<typeof dropped>;

export const artifactsVersion = 1;

/** Everything collected for one visit. What was not looked for is said in `collectors`. */
export const artifacts = z.object({
  schemaVersion: z.literal(artifactsVersion),
  versions: z.object({ tool: z.string() }),
  page: visit,
  access,
  consent: z.object({ state: z.enum(['not-asked', 'unknown']) }),
  environment,
  collectors: z.array(collectorRun),
  observations: z.array(observation),
  /** Calls seen in pages: seen = kept + dropped. */
  counts: z.object({ seen: z.number(), kept: z.number(), dropped: z.number() }),
  dropped: z.array(dropped),
  /** What the site declares in a form for machines, as read on a click; left out: never asked for. */
  declarations: z.optional(z.array(declaration)),
});
export type Artifacts = z.infer<typeof artifacts>;
