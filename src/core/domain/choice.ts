import * as z from 'zod/mini';
import { localised } from './clause';

export const choiceKind = z.enum([
  'opt_out_link',
  'cookie_preferences',
  'browser_settings',
  'unsubscribe',
  'email',
  'form',
  'complaint',
]);
export type ChoiceKind = z.infer<typeof choiceKind>;

/** How an address is known: printed in the document, from another version of it, likely, not known, or of a thing that has ended. */
export const certainty = z.enum(['printed', 'other-version', 'likely', 'unknown', 'historic']);

/** Something the person can do. */
export const choice = z.object({
  id: z.string(),
  kind: choiceKind,
  /** null: the target is not known; said to be unknown, never guessed. */
  target: z.nullable(z.string()),
  /** `all`, or an ISO 3166 code, or EU, EEA, US-CA. */
  region: z.string(),
  purpose: z.string(),
  clauseIds: z.array(z.string()),
  certainty,
  /** When and where the address was read, YYYY-MM-DD or YYYY; null: not known. */
  sourceDate: z.nullable(z.string()),
  label: localised,
  note: z.nullable(localised),
  /** A draft ready to copy, for e-mail. */
  draft: z.nullable(z.object({ subject: localised, body: localised })),
});
export type Choice = z.infer<typeof choice>;
