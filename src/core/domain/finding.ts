import * as z from 'zod/mini';
import { party, role } from './party';
import { purpose } from './purpose';
import { technique } from './technique';

export const entity = z.object({ name: z.string(), source: z.string() });
export type Entity = z.infer<typeof entity>;

export const evidence = z.object({
  observationId: z.string(),
  kind: z.string(),
  at: z.number(),
  /** Short and redacted: what a person would look for, e.g. an address or a storage key. */
  summary: z.string(),
});
export type Evidence = z.infer<typeof evidence>;

export const finding = z.object({
  /** From content, the same in the next scan. */
  id: z.string(),
  technique,
  variant: z.nullable(z.string()),
  party,
  role: z.nullable(role),
  host: z.nullable(z.string()),
  entity: z.nullable(entity),
  purposes: z.array(z.object({ value: purpose, source: z.string() })),
  names: z.array(z.string()),
  /** null: not known or does not apply. */
  holdsIdentifier: z.nullable(z.boolean()),
  /** For sign-in: something was loaded before any click. null: does not apply. */
  loaded: z.nullable(z.boolean()),
  /** Longest lifetime in seconds of what is kept; null: session, or not kept. */
  maxAgeSeconds: z.nullable(z.number()),
  /** Where it stands, when that is not the page as a whole: a policy may cover the one and not the other. */
  surface: z.nullable(z.enum(['sign_in_form', 'sign_up_form'])),
  scriptUrl: z.nullable(z.string()),
  frameUrl: z.nullable(z.string()),
  firstSeenAt: z.nullable(z.number()),
  count: z.number(),
  /** `tracking`; `ordinary`: counted with it, told calmly; `contact`, `signal`: listed apart. */
  weight: z.enum(['tracking', 'ordinary', 'contact', 'signal']),
  evidence: z.array(evidence),
});
export type Finding = z.infer<typeof finding>;
