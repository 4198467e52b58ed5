import {
  historicTechniques,
  signalTechniques,
  type Finding,
  type LibraryPolicy,
  type ScopeResult,
  type Verdict,
  type VerdictBasis,
} from '../domain';
import { claimsFor, type Claim } from './claims';
import { explain } from './explain';
import { heldAgainstDeclared } from './held-against-declared';
import { statusOf, type Outcome } from './status';

/**
 * Holds one finding against one policy. Scope comes first: what the policy does not govern is not judged by it, and
 * what could not be read is not judged at all.
 * Statuses follow the graded flow-to-policy consistency of PoliCheck (Andow et al., USENIX Security 2020), with
 * `partial` and `catch-all` of our own.
 */
export function compare(finding: Finding, policy: LibraryPolicy, scope: ScopeResult, isPolicyRead = true): Verdict {
  if (!isPolicyRead || scope.status === 'undetermined')
    return judged(finding, policy, scope, { status: 'undetermined', basis: 'not-checked', decisive: [] });
  if (scope.status === 'not-covered')
    return judged(finding, policy, scope, { status: 'out-of-scope', basis: 'scope', decisive: [] });
  return {
    ...judged(finding, policy, scope, statusOf(claimsFor(finding, policy.disclosures))),
    ...declaredOf(finding, policy),
  };
}

function declaredOf(finding: Finding, { declaredCookies }: LibraryPolicy): Pick<Verdict, 'declared'> {
  if (declaredCookies === undefined || finding.technique !== 'cookie') return {};
  return { declared: heldAgainstDeclared(finding, declaredCookies) };
}

function judged(finding: Finding, policy: LibraryPolicy, scope: ScopeResult, outcome: Outcome): Verdict {
  const { status, decisive } = outcome;
  const basis = finerBasis(finding, outcome);
  const byScope = status === 'out-of-scope' || status === 'undetermined';
  const clauses = byScope ? scope.clauses : clausesOf(decisive, policy.id);
  const language = languageOf(clauses, policy);
  return {
    findingId: finding.id,
    policyId: policy.id,
    status,
    basis,
    clauses,
    disclosureIds: decisive.map(({ disclosure }) => disclosure.id),
    ...explain(finding, policy, scope, { ...outcome, basis }, language),
    languageDecided: language,
    scope,
  };
}

function finerBasis(finding: Finding, { status, basis, decisive }: Outcome): VerdictBasis {
  if (status === 'omitted' && signalTechniques.includes(finding.technique)) return 'no-statement';
  if (status !== 'clear') return basis;
  if (historicTechniques.includes(finding.technique)) return 'historic';
  return decisive.some(({ disclosure }) => disclosure.isProviderGoverned) ? 'provider-terms' : basis;
}

function clausesOf(decisive: readonly Claim[], policyId: string): Verdict['clauses'] {
  return [...new Set(decisive.map(({ disclosure }) => disclosure.clauseId))].map((clauseId) => ({
    policyId,
    clauseId,
  }));
}

/** The language whose wording decides: the prevailing one where a cited clause says so, else the text's own; null: no clause. */
function languageOf(cited: Verdict['clauses'], policy: LibraryPolicy): string | null {
  if (cited.length === 0) return null;
  const ids = new Set(cited.map(({ clauseId }) => clauseId));
  const prevailing = policy.clauses.find(({ id, prevailing }) => ids.has(id) && prevailing !== null)?.prevailing;
  return prevailing ?? policy.language;
}
