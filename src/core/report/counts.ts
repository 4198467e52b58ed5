import {
  verdictStatuses,
  type Artifacts,
  type Finding,
  type Report,
  type Unobserved,
  type Verdict,
  type VerdictStatus,
} from '../domain';
import { groupOf, leadingVerdict, verdictsByFinding } from './lead';

/** Returns every number that is shown anywhere. A finding counts once, by its leading verdict. */
export function countReport(
  artifacts: Pick<Artifacts, 'counts'>,
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
  unobserved: readonly Unobserved[],
): Report['counts'] {
  const byFinding = verdictsByFinding(verdicts);
  const byStatus = Object.fromEntries(verdictStatuses.map((status) => [status, 0])) as Record<VerdictStatus, number>; // every status is a key
  const byGroup = { disclosed: 0, partly: 0, 'not-disclosed': 0, apart: 0 };
  for (const finding of findings) {
    const { status } = leadingVerdict(byFinding.get(finding.id) ?? []);
    byStatus[status] += 1;
    byGroup[groupOf(finding, status)] += 1;
  }
  const thirdParties = findings
    .filter((finding) => finding.party === 'third')
    .map((finding) => finding.entity?.name ?? finding.host);
  return {
    findings: findings.length,
    techniques: new Set(findings.map((finding) => finding.technique)).size,
    thirdParties: new Set(thirdParties).size,
    byStatus,
    disclosed: byGroup.disclosed,
    partly: byGroup.partly,
    notDisclosed: byGroup['not-disclosed'],
    apart: byGroup.apart,
    contacts: findings.filter((finding) => finding.weight === 'contact').length,
    unobserved: unobserved.length,
    ...artifacts.counts,
  };
}
