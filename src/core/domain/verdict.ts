import * as z from 'zod/mini';
import { declaredEntry, declaredItem } from './declared-cookie';

export const verdictStatuses = [
  'clear',
  'vague',
  'partial',
  'catch-all',
  'omitted',
  'incorrect',
  'ambiguous',
  'out-of-scope',
  'undetermined',
] as const;
export const verdictStatus = z.enum(verdictStatuses);
export type VerdictStatus = z.infer<typeof verdictStatus>;

export const verdictBasis = z.enum([
  'named',
  'provider-terms',
  'historic',
  'open-category',
  'part-stated',
  'catch-all',
  'no-clause',
  'no-statement',
  'denied',
  'conflict',
  'scope',
  'not-checked',
]);
export type VerdictBasis = z.infer<typeof verdictBasis>;

/** A sentence as data: a message key with its parameters, so that it reads in every language. */
export const reason = z.object({ key: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Reason = z.infer<typeof reason>;

export const clauseRef = z.object({ policyId: z.string(), clauseId: z.string() });
export type ClauseRef = z.infer<typeof clauseRef>;

export const scopeStatus = z.enum(['covered', 'not-covered', 'undetermined']);
export const scopeResult = z.object({
  status: scopeStatus,
  reason,
  clauses: z.array(clauseRef),
  /** Whose policy applies instead, by language. */
  governedBy: z.nullable(z.record(z.string(), z.string())),
});
export type ScopeResult = z.infer<typeof scopeResult>;

const held = {
  /** The longest that it was set for; null: for the session, or it was not seen. */
  setSeconds: z.nullable(z.number()),
  comparison: z.enum(['as-declared', 'longer', 'shorter', 'none-declared', 'not-seen']),
};

/** A cookie held against an entry of a policy's cookie table or list. */
export const declaredAgainst = z.object({ ...declaredEntry, ...held });
export type DeclaredAgainst = z.infer<typeof declaredAgainst>;

/** A finding held against an entry of a vendor's device-storage file. */
export const storageAgainst = z.object({
  findingId: z.string(),
  declarationId: z.string(),
  ...declaredItem,
  /** Numbers of the framework's purposes that the file gives for it. */
  purposes: z.array(z.number()),
  ...held,
});
export type StorageAgainst = z.infer<typeof storageAgainst>;

/** One finding held against one policy. */
export const verdict = z.object({
  findingId: z.string(),
  policyId: z.nullable(z.string()),
  status: verdictStatus,
  basis: verdictBasis,
  clauses: z.array(clauseRef),
  /** The policy's rows that decided, so that the very words can be shown where a clause holds several. */
  disclosureIds: z.array(z.string()),
  reason,
  /** Further sentences: category named but vendor not, a document not held, superseded, arguable hooks. */
  remarks: z.array(reason),
  /** Language whose wording decided; null: no clause. */
  languageDecided: z.nullable(z.string()),
  scope: scopeResult,
  /** Of a cookie: what the policy's cookie tables and lists say of it; empty: they do not list it; left out: there are none. */
  declared: z.optional(z.array(declaredAgainst)),
});
export type Verdict = z.infer<typeof verdict>;
