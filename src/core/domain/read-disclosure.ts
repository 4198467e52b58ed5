import * as z from 'zod/mini';
import { party, role } from './party';
import { purpose } from './purpose';
import { readingBasis } from './reading-basis';
import { stance } from './stance';
import { technique } from './technique';

/** Words that decided, as offsets into the document's clean text. */
export const decidingWords = z.object({
  start: z.number(),
  end: z.number(),
  told: z.enum(['technique', 'use', 'may', 'denial', 'party', 'purpose', 'catch-all']),
});
export type DecidingWords = z.infer<typeof decidingWords>;

/** A claim as the reader of any policy finds it: one technique, one clause, with why it was read so. */
export const readDisclosure = z.object({
  id: z.string(),
  /** Id of the sentence. */
  clauseId: z.string(),
  /** null: only a catch-all ("similar technologies"). */
  technique: z.nullable(technique),
  variant: z.nullable(z.string()),
  stance,
  /** Who does it, by this sentence; both where it says so. */
  parties: z.array(party),
  roles: z.array(role),
  /** Organisations that the sentence names, as written. */
  entities: z.array(z.string()),
  purposes: z.array(purpose),
  /** `all`, or where those live to whom the sentence or its section speaks: an ISO 3166 code, or EU, EEA, US-CA. */
  region: z._default(z.string(), 'all'),
  basis: readingBasis,
  /** 0 to 1; what follows from it is in certainty.ts. */
  certainty: z.number(),
  words: z.array(decidingWords),
});
export type ReadDisclosure = z.infer<typeof readDisclosure>;
