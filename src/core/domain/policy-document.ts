import * as z from 'zod/mini';
import type { LanguageVersion } from './read-reference';

export const policyMediaType = z.enum(['text/html', 'text/plain', 'text/markdown']);
export type PolicyMediaType = z.infer<typeof policyMediaType>;

/** A policy's text as it was fetched, opened, pasted or given as a file. */
export const policySnapshot = z.object({
  url: z.nullable(z.string()),
  fetchedAt: z.nullable(z.number()),
  mediaType: policyMediaType,
  source: z.string(),
  /** Of `source`, made where the snapshot is; null: not made. */
  hash: z.nullable(z.string()),
});
export type PolicySnapshot = z.infer<typeof policySnapshot>;

/** A sentence of a clause: `4.3c`, or `4.3` when the clause has only one. */
export interface DocumentSentence {
  id: string;
  start: number;
  end: number;
}

export interface DocumentClause {
  /** Section and paragraph, like "4.3"; a heading is paragraph 0 of the section that it opens. */
  id: string;
  section: string;
  /** The headings above it, outermost first, without the title. */
  headings: string[];
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** The clause that introduces this list or table ("We use the following cookies:"). */
  leadIn: string | null;
  /** How many lists this stands in, beyond the first. */
  depth: number;
  /** Offsets into the document's text. */
  start: number;
  end: number;
  /** Offsets into the snapshot's source. */
  sourceStart: number;
  sourceEnd: number;
  sentences: DocumentSentence[];
}

export interface DocumentLink {
  /** Counts every `<a>` of the parsed tree from 0, in document order; null: an address printed in the text. */
  index: number | null;
  text: string;
  /** Resolved against the document's address where one is known, otherwise as written; '' without an address. */
  target: string;
  written: string;
  /** Offsets into the document's text; null outside the policy's own text. */
  start: number | null;
  end: number | null;
  clauseId: string | null;
  place: 'text' | 'menu' | 'footer' | 'banner';
  /** The address was printed with something stuck to it, and has been repaired. */
  isGlued: boolean;
  /** Other addresses that the printed one may stand for, likeliest first. */
  candidates: string[];
}

export interface DocumentTable {
  clauseIds: string[];
  header: string[];
  rows: string[][];
  leadIn: string | null;
}

/** What was cut from a document, and why. */
export const documentLimits = [
  'too-long',
  'too-deep',
  'too-many-nodes',
  'too-many-clauses',
  'long-paragraph',
  'long-word',
  'hidden-text',
  'direction-marks',
] as const;
export type DocumentLimit = (typeof documentLimits)[number];

export interface PolicyDocument {
  title: string | null;
  /** BCP 47; null: could not tell. */
  language: string | null;
  /** YYYY-MM-DD, the first of the month where no day is given; null: none found. */
  versionDate: string | null;
  /** The same document in other languages, by the page's own word. */
  languageVersions: LanguageVersion[];
  /** The policy's own words, clauses joined by line ends. */
  text: string;
  clauses: DocumentClause[];
  links: DocumentLink[];
  tables: DocumentTable[];
  limits: DocumentLimit[];
  /** Pairs of offsets (text, source): between two pairs both run alike. Read through `toSourceOffset`. */
  offsets: number[];
}
