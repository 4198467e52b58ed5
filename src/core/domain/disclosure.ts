import * as z from 'zod/mini';
import { localised } from './clause';
import { party, role } from './party';
import { purpose } from './purpose';
import { readingBasis } from './reading-basis';
import { stance } from './stance';
import { technique } from './technique';

/** A claim read from one clause. Everything the matcher reasons with is here; no code knows a policy. */
export const disclosure = z.object({
  id: z.string(),
  clauseId: z.string(),
  /** Its own exact quote and meaning, where one clause holds several rows; null: the clause's. */
  quote: z.nullable(z.string()),
  meaning: z.nullable(localised),
  stance,
  /** Whom it speaks of. Empty: nobody in particular. */
  parties: z.array(z.enum(['first', 'third'])),
  /** Roles of third parties that it names; empty with `third`: third parties in general. */
  roles: z.array(role),
  /** It speaks of these organisations only, as the clause names them; empty: of nobody by name. */
  entities: z.array(z.string()),
  /** Organisations that it names as examples, without being limited to them. */
  namedExamples: z.array(z.string()),
  techniques: z.array(technique),
  /** Finer than a technique, e.g. log fields, `screen_time_zone`, `markup`; empty: any variant. */
  variants: z.array(z.string()),
  /** Open lists ("such as HTML5"): siblings that the category reaches, with no name. */
  openCategory: z.array(technique),
  /** Techniques that it touches only in part: data, purpose or use is stated, the technique is not. */
  partly: z.array(technique),
  /** Techniques for which a reader might point to it, though it does not tell of them: a remark, never a verdict. */
  arguable: z.array(technique),
  catchAll: z.nullable(z.object({ phrase: z.string(), reaches: z.array(technique) })),
  /** Stated purposes; empty: none stated, so any. */
  purposes: z.array(purpose),
  /** Only on these surfaces, e.g. account data in sign-up forms; `page`: the page, apart from such forms; empty: anywhere. */
  onSurfaces: z.array(z.enum(['page', 'sign_in_form', 'sign_up_form'])),
  /** It only speaks of what happens once the person acts: `submit`, `sign-in`. */
  onlyAfter: z.nullable(z.enum(['submit', 'sign-in'])),
  /** Governed by the provider's own statement. */
  isProviderGoverned: z.boolean(),
  /** Disclosed, but cannot happen in today's browsers. */
  isHistoric: z.boolean(),
  /** Where those live to whom alone it speaks: an ISO 3166 code, or EU, EEA, US-CA; left out: anywhere. */
  region: z.optional(z.string()),
  data: z.array(z.string()),
  topics: z.array(z.string()),
  surface: z.string(),
  legalBasis: z.string(),
  /** Of a text read by the machine: how sure the reading is, 0 to 1, and what told it. Left out: read by people. */
  reading: z.optional(
    z.object({
      certainty: z.number(),
      basis: readingBasis,
      /** As the sentence has it, before it is put in rows; left out: kept before this was told. */
      said: z.optional(
        z.object({
          parties: z.array(party),
          purposes: z.array(purpose),
          /** Of a statement on a signal: whether it is followed; null: not told, or of something else. */
          isHonoured: z.nullable(z.boolean()),
        }),
      ),
    }),
  ),
});
export type Disclosure = z.infer<typeof disclosure>;
