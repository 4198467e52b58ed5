import * as z from 'zod/mini';
import { documentKind } from './document-kind';

/** What a list shows of a reading: the whole of it, its text above all, is opened only for its own site's pages. */
export const readingRow = z.object({
  id: z.string(),
  name: z.string(),
  hosts: z.array(z.string()),
  kind: documentKind,
  url: z.nullable(z.string()),
  language: z.nullable(z.string()),
  versionDate: z.nullable(z.string()),
  /** When it was fetched, epoch ms; null: given as a file or as text. */
  fetchedAt: z.nullable(z.number()),
  /** When it, or what the person said of it, was last kept, epoch ms. */
  keptAt: z.number(),
  isSupported: z.boolean(),
  disclosures: z.number(),
  corrections: z.number(),
  bytes: z.number(),
});
export type ReadingRow = z.infer<typeof readingRow>;
