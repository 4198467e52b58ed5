import * as z from 'zod/mini';
import { choiceKind } from './choice';

/** Something the person can do, as the reader of any policy finds it. */
export const readChoice = z.object({
  id: z.string(),
  kind: choiceKind,
  /** Where it leads, absolute where that can be known; null: advice without an address. */
  target: z.nullable(z.string()),
  /** Index of the `<a>` in the document; null: printed, or advice. */
  linkIndex: z.nullable(z.number()),
  /** `all`, or an ISO 3166 code, or EU, EEA, US-CA. */
  region: z.string(),
  /** What it opts out of, as a word of ours: advertising, analytics, sale, marketing, cookies, tracking, rights. */
  purpose: z.string(),
  /** The organisation that it opts out of, as written; null: the site's own, or many. */
  entity: z.nullable(z.string()),
  /** Id of the sentence that it stands in. */
  clauseId: z.nullable(z.string()),
  label: z.string(),
  /** 0 to 1. */
  certainty: z.number(),
  /** Why its target may not work when opened from here; null: nothing known against it. */
  problem: z.nullable(z.enum(['fragment', 'script', 'repaired', 'not-an-address'])),
});
export type ReadChoice = z.infer<typeof readChoice>;
