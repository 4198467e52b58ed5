import type { Report } from '../domain';

/** More rows than the popup has room for before one scrolls. */
const firstPaint = 8;

/** Returns the report with what the popup paints first: the whole counts, the first findings, and no evidence. */
export function slim(report: Report): Report {
  const findings = report.findings.slice(0, firstPaint).map((finding) => ({ ...finding, evidence: [] }));
  const kept = new Set(findings.map((finding) => finding.id));
  const { declared: _declared, disagreements: _disagreements, ...first } = report;
  return {
    ...first,
    findings,
    verdicts: report.verdicts.filter((verdict) => kept.has(verdict.findingId)),
    policies: report.policies.map((policy) => ({ ...policy, subjects: [] })),
    clauses: [],
    disclosures: [],
    unobserved: [],
    choices: [],
  };
}
