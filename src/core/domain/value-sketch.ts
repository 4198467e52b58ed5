import * as z from 'zod/mini';

/**
 * All that is kept of a value which could identify the person.
 * Hashes are keyed with a secret that lives with the scan; no export has them.
 */
export const valueSketch = z.object({
  length: z.number(),
  entropy: z.enum(['none', 'low', 'medium', 'high']),
  hash: z.nullable(z.string()),
  /** Hashes of identifiers that stand in it among other things, as in JSON; left out: there are none. */
  parts: z.optional(z.array(z.string())),
});
export type ValueSketch = z.infer<typeof valueSketch>;
