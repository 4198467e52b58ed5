import * as z from 'zod/mini';

/** Text in each language of the product. */
export const localised = z.record(z.string(), z.string());
export type Localised = z.infer<typeof localised>;

/** The smallest quotable span. The quote is exact and short (25 words at most); the meaning is ours. */
export const clause = z.object({
  id: z.string(),
  /** Section of the document, for the clause view, e.g. `4`. */
  section: z.string(),
  quote: z.string(),
  language: z.string(),
  meaning: localised,
  /** What another, prevailing language version says, or another caution. null: none. */
  note: z.nullable(localised),
  /** The language that decides the reading, when it is not the quote's. */
  prevailing: z.nullable(z.string()),
});
export type Clause = z.infer<typeof clause>;
