import * as z from 'zod/mini';

/** What became of one clause since the text was read. `clauseId`: of the text that was read, for `added` of the new one. */
export const clauseChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('added'), clauseId: z.string(), text: z.string() }),
  z.object({ what: z.literal('removed'), clauseId: z.string(), text: z.string() }),
  z.object({
    what: z.literal('changed'),
    clauseId: z.string(),
    pieces: z.array(z.object({ text: z.string(), became: z.enum(['same', 'added', 'removed']) })),
  }),
]);
export type ClauseChange = z.infer<typeof clauseChange>;

/** A text that was read, held against the one that its address gives now. */
export const readingCheck = z.object({
  /** Epoch ms. */
  checkedAt: z.number(),
  /** Hash of the source that was read: the check says nothing of another one. */
  ofHash: z.nullable(z.string()),
  /** `not-fetched`: nothing is known of the text now. */
  state: z.enum(['unchanged', 'changed', 'not-fetched']),
  /** Why it was not fetched, as a message key's last part; null: it was. */
  problem: z.nullable(z.string()),
  /** The first of them, in the order of the text. */
  changes: z.array(clauseChange),
  counts: z.object({ added: z.number(), removed: z.number(), changed: z.number() }),
});
export type ReadingCheck = z.infer<typeof readingCheck>;
