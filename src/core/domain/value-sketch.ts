import * as z from 'zod/mini';

/**
 * All that is kept of a value which could identify the person.
 * `hash` is keyed with a secret that lives with the scan; it is dropped from every export.
 */
export const valueSketch = z.object({
  length: z.number(),
  entropy: z.enum(['none', 'low', 'medium', 'high']),
  hash: z.nullable(z.string()),
});
export type ValueSketch = z.infer<typeof valueSketch>;
