import type { Finding, LibraryPolicy, Reason, ScopeResult, Verdict } from '../domain';
import type { Claim } from './claims';
import { isNamed } from './is-named';
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

function remarksOf(finding: Finding, policy: LibraryPolicy, outcome: Outcome): Reason[] {
  const isDisclosed = outcome.status === 'clear' || outcome.status === 'vague';
  const third = finding.party !== 'third' ? [] : isDisclosed ? vendorRemarks(finding, outcome) : roleRemarks(finding);
  const silent = outcome.status === 'omitted' || outcome.status === 'catch-all' ? silenceRemarks(finding, policy) : [];
  return [...third, ...silent, ...supersededRemarks(policy)];
}

function vendorRemarks({ entity }: Finding, { decisive }: Outcome): Reason[] {
  const isVendorNamed = decisive.some(
    ({ disclosure }) =>
      disclosure.entities.length > 0 || (entity !== null && isNamed(entity.name, disclosure.namedExamples)),
  );
  return isVendorNamed ? [] : [{ key: 'verdict.remark.vendor_not_named', params: {} }];
}

function roleRemarks({ role }: Finding): Reason[] {
  return role === null || role === 'unknown' ? [{ key: 'verdict.remark.role_unknown', params: {} }] : [];
}

/** Where a reader might still look: a clause to argue from, a document that is not held. */
function silenceRemarks({ technique }: Finding, { disclosures, documents }: LibraryPolicy): Reason[] {
  const arguable = disclosures.filter((disclosure) => disclosure.arguable.includes(technique));
  const clauses = [...new Set(arguable.map(({ clauseId }) => clauseId))].join(', ');
  const unheld = documents.filter(({ isHeld, techniques }) => !isHeld && techniques.includes(technique));
  return [
    ...(clauses === '' ? [] : [{ key: 'verdict.remark.arguable', params: { clauses } }]),
    ...unheld.map(({ clauseId }) => ({ key: 'verdict.remark.document_not_held', params: { clause: clauseId } })),
  ];
}

function supersededRemarks({ version, supersededOn }: LibraryPolicy): Reason[] {
  return supersededOn === null ? [] : [{ key: 'verdict.remark.superseded', params: { version, supersededOn } }];
}
