import * as z from 'zod/mini';

/** A cookie, or another entry kept in the browser, as a policy's table or list names it. */
export const declaredCookie = z.object({
  /** As written: "_ga_*" stands for many. */
  name: z.string(),
  provider: z.nullable(z.string()),
  purpose: z.nullable(z.string()),
  /** The words for how long it is kept; null: none given. */
  lifetime: z.nullable(z.string()),
  /** What these words come to; null: not a length of time, or none given. */
  lifetimeSeconds: z.nullable(z.number()),
  /** Said to end with the browser's session. */
  isSession: z.boolean(),
  /** The words for what kind it is (HTTP, first-party, necessary …). */
  type: z.nullable(z.string()),
  clauseId: z.string(),
});
export type DeclaredCookie = z.infer<typeof declaredCookie>;
