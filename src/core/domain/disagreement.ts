import * as z from 'zod/mini';
import { reason } from './verdict';

/** One of two sources of a site that do not say the same, with its own words. */
export const disagreementSide = z.object({
  /** A policy with its clause, or else a declaration. */
  policyId: z.nullable(z.string()),
  clauseId: z.nullable(z.string()),
  declarationId: z.nullable(z.string()),
  /** What it says, in our words; a parameter `technique` is an id. */
  says: reason,
  /** Its own words; null: it has none, as a list of vendors. */
  quote: z.nullable(z.string()),
  /** Of the quote; null: no quote, or it could not be told. */
  language: z.nullable(z.string()),
});
export type DisagreementSide = z.infer<typeof disagreementSide>;

/** Sources of one site that say different things of one subject. Never a judgement on which of them is right. */
export const disagreement = z.object({
  id: z.string(),
  kind: z.enum(['gpc', 'lifetime', 'vendors', 'technique']),
  /** A technique's id, a cookie's name, or `gpc`. */
  subject: z.string(),
  sides: z.array(disagreementSide),
});
export type Disagreement = z.infer<typeof disagreement>;
