import type { Report } from '../../core/domain';
import type { FindingRow } from './findings-view';

/** Returns what somebody needs to look at a wrong verdict, and nothing that tells the page or the person. */
export function anonymousCase({ finding, verdicts }: FindingRow, versions: Report['versions']): string {
  const { technique, variant, party, role, purposes, holdsIdentifier, loaded } = finding;
  const given = {
    ...{ technique, variant, party, role, holdsIdentifier, loaded },
    purposes: purposes.map(({ value }) => value),
  };
  const verdictsGiven = verdicts.map(({ policyId, status, basis, clauses }) => ({
    ...{ policyId, status, basis },
    clauses: clauses.map(({ clauseId }) => clauseId),
  }));
  return JSON.stringify({ finding: given, verdicts: verdictsGiven, versions }, null, 2);
}
