import * as z from 'zod/mini';

/** What an entry says of something kept in the browser, in the words of whoever declares it. */
export const declaredItem = {
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
};

/** An entry of a policy's cookie table or list. */
export const declaredEntry = { clauseId: z.string(), ...declaredItem };

/** A cookie, or another entry kept in the browser, as a policy's table or list names it. */
export const declaredCookie = z.object({
  ...declaredEntry,
  /** The words for what kind it is (HTTP, first-party, necessary …). */
  type: z.nullable(z.string()),
});
export type DeclaredCookie = z.infer<typeof declaredCookie>;
