import type { Finding, Report, Verdict } from '../domain';
import { groupOf, leadingVerdict, verdictsByFinding } from '../report/lead';

/** A finding with the verdict that stands for it and all the others: what every tabular export shows. */
export interface FindingRow {
  finding: Finding;
  verdict: Verdict;
  verdicts: Verdict[];
  group: ReturnType<typeof groupOf>;
}

/** Returns one row a finding, in the Report's order. */
export function rowsOf(report: Report): FindingRow[] {
  const byFinding = verdictsByFinding(report.verdicts);
  return report.findings.map((finding) => {
    const verdicts = byFinding.get(finding.id) ?? [];
    const verdict = leadingVerdict(verdicts);
    return { finding, verdict, verdicts, group: groupOf(finding, verdict.status) };
  });
}
