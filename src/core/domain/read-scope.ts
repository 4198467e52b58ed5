import * as z from 'zod/mini';

/** What a policy may say that it covers or not, besides sites by their names. */
export const scopeKind = z.enum([
  'websites',
  'apps',
  'services',
  /** Those who visit, use or buy. */
  'people',
  /** Those who work for the company, or apply to. */
  'staff',
  /** Other companies' sites and services. */
  'third_parties',
  /** What is handled on behalf of the company's own customers. */
  'customer_data',
  /** What happens away from the network: by telephone, in a shop. */
  'offline',
]);
export type ScopeKind = z.infer<typeof scopeKind>;

/** What a sentence of a policy says of what the policy covers. */
export const readScope = z.object({
  /** Id of the sentence. */
  clauseId: z.string(),
  says: z.enum(['covers', 'excludes']),
  /** Sites by their names, in lower case; empty: none. */
  hosts: z.array(z.string()),
  kinds: z.array(scopeKind),
  /** There may be more sites than those it names: "including", "and other sites that link to this policy". */
  isOpen: z.boolean(),
  /** `all`, or where those live to whom its section speaks. */
  region: z.string(),
  /** The words that decided, as offsets into the document's clean text. */
  start: z.number(),
  end: z.number(),
});
export type ReadScope = z.infer<typeof readScope>;
