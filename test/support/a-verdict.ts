import type { Verdict } from '../../src/core/domain';

/** A valid verdict; the test states only what matters. */
export function aVerdict(given: Partial<Verdict> = {}): Verdict {
  const status = given.status ?? 'clear';
  return {
    findingId: 'f1',
    policyId: 'a-policy',
    status,
    basis: 'named',
    clauses: [{ policyId: 'a-policy', clauseId: '1.1' }],
    disclosureIds: [],
    reason: { key: 'verdict.no_policy', params: {} },
    remarks: [],
    languageDecided: 'en',
    scope: { status: 'covered', reason: { key: 'scope.no_policy', params: {} }, clauses: [], governedBy: null },
    ...given,
  };
}
