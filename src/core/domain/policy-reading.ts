import * as z from 'zod/mini';
import { declaredCookie } from './declared-cookie';
import { documentKind } from './document-kind';
import { readChoice } from './read-choice';
import { readDisclosure } from './read-disclosure';
import { languageVersion, readReference } from './read-reference';
import { readScope } from './read-scope';

/** A sentence of the document: the smallest quotable span. */
export const readClause = z.object({
  id: z.string(),
  section: z.string(),
  headings: z.array(z.string()),
  kind: z.enum(['heading', 'paragraph', 'item', 'row']),
  /** Offsets into the text. */
  start: z.number(),
  end: z.number(),
});
export type ReadClause = z.infer<typeof readClause>;

/** The person's own word on what was read. */
export const correction = z.discriminatedUnion('what', [
  z.object({ what: z.literal('confirmed'), disclosureId: z.string(), note: z.string(), at: z.number() }),
  z.object({ what: z.literal('rejected'), disclosureId: z.string(), note: z.string(), at: z.number() }),
  z.object({ what: z.literal('added'), disclosure: readDisclosure, note: z.string(), at: z.number() }),
]);
export type Correction = z.infer<typeof correction>;

export const policyReadingVersion = 1;

/** A policy read by the machine, with its text, what was read from it and the person's corrections: one file of the person's library. */
export const policyReading = z.object({
  readingVersion: z.literal(policyReadingVersion),
  id: z.string(),
  /** The person's name for it; the title where none was given. */
  name: z.string(),
  /** Hosts whose pages it is held against. */
  hosts: z.array(z.string()),
  kind: documentKind,
  source: z.object({
    url: z.nullable(z.string()),
    /** Epoch ms; null: given as a file or as text, of no known time. */
    fetchedAt: z.nullable(z.number()),
    mediaType: z.string(),
    /** SHA-256 of the source, hex. */
    hash: z.nullable(z.string()),
    title: z.nullable(z.string()),
    language: z.nullable(z.string()),
    versionDate: z.nullable(z.string()),
  }),
  /** false: no lexicon for its language; what it discloses could not be told. */
  isSupported: z.boolean(),
  limits: z.array(z.string()),
  text: z.string(),
  clauses: z.array(readClause),
  disclosures: z.array(readDisclosure),
  choices: z.array(readChoice),
  declaredCookies: z.array(declaredCookie),
  /** What it says of what it covers and what not; readings of before hold nothing of it. */
  scope: z._default(z.array(readScope), []),
  references: z._default(z.array(readReference), []),
  languageVersions: z._default(z.array(languageVersion), []),
  corrections: z.array(correction),
});
export type PolicyReading = z.infer<typeof policyReading>;
