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
import { statusOf, type Outcome } from './status';

/**
 * Holds one finding against one policy. Scope comes first: what the policy does not govern is not judged by it, and
 * what could not be read is not judged at all.
 * Statuses follow the graded flow-to-policy consistency of PoliCheck (Andow et al., USENIX Security 2020), with
 * `partial` and `catch-all` of our own.
 */
export function compare(finding: Finding, policy: LibraryPolicy, scope: ScopeResult, isPolicyRead = true): Verdict {
  if (!isPolicyRead)
    return judged(finding, policy, scope, { status: 'undetermined', basis: 'not-checked', decisive: [] });
  if (scope.status === 'undetermined')
    return judged(finding, policy, scope, { status: 'undetermined', basis: 'not-checked', decisive: [] });
  if (scope.status === 'not-covered')
    return judged(finding, policy, scope, { status: 'out-of-scope', basis: 'scope', decisive: [] });
  return judged(finding, policy, scope, statusOf(claimsFor(finding, policy.disclosures)));
}

function judged(finding: Finding, policy: LibraryPolicy, scope: ScopeResult, outcome: Outcome): Verdict {
  const { status, decisive } = outcome;
  const basis = finerBasis(finding, outcome);
  const byScope = status === 'out-of-scope' || status === 'undetermined';
  return {
    findingId: finding.id,
    policyId: policy.id,
    status,
    basis,
    clauses: byScope ? scope.clauses : clausesOf(decisive, policy.id),
    disclosureIds: decisive.map(({ disclosure }) => disclosure.id),
    ...explain(finding, policy, scope, { ...outcome, basis }),
    languageDecided: languageDecided(decisive, policy),
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

/** The prevailing language, where it is not the quote's and a decisive clause says that its wording decides. */
function languageDecided(decisive: readonly Claim[], policy: LibraryPolicy): string | null {
  if (decisive.length === 0) return null;
  const cited = new Set(decisive.map(({ disclosure }) => disclosure.clauseId));
  const prevailing = policy.clauses.find((clause) => cited.has(clause.id) && clause.prevailing !== null)?.prevailing;
  return prevailing ?? policy.language;
}
