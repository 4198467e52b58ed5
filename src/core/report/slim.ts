import type { Report } from '../domain';

const firstPaint = 40;

/** Returns the report with what the popup paints first: the whole counts, the first findings, and no evidence. */
export function slim(report: Report): Report {
  const findings = report.findings.slice(0, firstPaint).map((finding) => ({ ...finding, evidence: [] }));
  const kept = new Set(findings.map((finding) => finding.id));
  return {
    ...report,
    findings,
    verdicts: report.verdicts.filter((verdict) => kept.has(verdict.findingId)),
    clauses: [],
    disclosures: [],
    unobserved: [],
    choices: [],
  };
}
