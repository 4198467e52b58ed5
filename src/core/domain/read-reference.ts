import * as z from 'zod/mini';
import { documentKind } from './document-kind';

/** Another document of the same site that a policy refers to: "see our Cookie Policy". */
export const readReference = z.object({
  /** Id of the sentence. */
  clauseId: z.string(),
  kind: documentKind,
  /** As the text names it. */
  title: z.string(),
  /** Absolute where that can be known; null: it is named without a link. */
  url: z.nullable(z.string()),
  /** Index of the `<a>` in the document; null: none. */
  linkIndex: z.nullable(z.number()),
  /** Made a part of this policy: "incorporated by reference". */
  isIncorporated: z.boolean(),
});
export type ReadReference = z.infer<typeof readReference>;

/** The same document in another language, by the page's own word (`hreflang`). */
export const languageVersion = z.object({ language: z.string(), url: z.string() });
export type LanguageVersion = z.infer<typeof languageVersion>;
