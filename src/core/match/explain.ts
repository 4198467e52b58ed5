import type { Finding, LibraryPolicy, Reason, ScopeResult, Verdict } from '../domain';
import type { Claim } from './claims';
import type { Outcome } from './status';

/** Returns why, as message keys with parameters: the reason and further remarks. */
export function explain(
  finding: Finding,
  policy: LibraryPolicy,
  scope: ScopeResult,
  outcome: Outcome,
): Pick<Verdict, 'reason' | 'remarks'> {
  if (outcome.status === 'out-of-scope' || (outcome.status === 'undetermined' && scope.status !== 'covered')) {
    return { reason: scope.reason, remarks: [] };
  }
  return { reason: reasonOf(outcome), remarks: remarksOf(finding, policy, outcome) };
}

function reasonOf({ status, basis, decisive }: Outcome): Reason {
  const clauses = [...new Set(decisive.map(({ disclosure }) => disclosure.clauseId))].join(', ');
  if (status === 'undetermined') return { key: 'verdict.not_read', params: {} };
  if (basis === 'part-stated') return { key: `verdict.part_stated.${missingOf(decisive)}`, params: { clauses } };
  if (basis === 'catch-all')
    return { key: 'verdict.catch_all', params: { clauses, phrase: decisive[0]?.disclosure.catchAll?.phrase ?? '' } };
  return { key: `verdict.${basis.replaceAll('-', '_')}`, params: { clauses } };
}

function missingOf(decisive: readonly Claim[]): 'party' | 'purpose' | 'moment' | 'technique' {
  const [first] = decisive.flatMap(({ missing }) => missing);
  return first ?? 'technique';
}

function remarksOf(finding: Finding, policy: LibraryPolicy, { status, decisive }: Outcome): Reason[] {
  const isVendorNamed = decisive.some(({ disclosure }) => disclosure.entities.length > 0);
  const isDisclosed = status === 'clear' || status === 'vague';
  const unheld = policy.documents.filter(({ isHeld, techniques }) => !isHeld && techniques.includes(finding.technique));
  return [
    ...(isDisclosed && finding.party === 'third' && !isVendorNamed
      ? [{ key: 'verdict.remark.vendor_not_named', params: {} }]
      : []),
    ...(finding.party === 'third' && (finding.role === null || finding.role === 'unknown') && !isDisclosed
      ? [{ key: 'verdict.remark.role_unknown', params: {} }]
      : []),
    ...(status === 'omitted' || status === 'catch-all'
      ? unheld.map(({ clauseId }) => ({ key: 'verdict.remark.document_not_held', params: { clause: clauseId } }))
      : []),
    ...(policy.supersededOn === null
      ? []
      : [{ key: 'verdict.remark.superseded', params: { version: policy.version, supersededOn: policy.supersededOn } }]),
  ];
}
