import {
  hiddenAt,
  reportVersion,
  type Finding,
  type PolicyInReport,
  type Report,
  type Verdict,
} from '../../src/core/domain';
import { countReport } from '../../src/core/report/counts';
import { aVerdict } from './a-verdict';
import { anArtifacts } from './an-artifacts';

/** A valid report: each finding has a verdict unless some are given, and the counts are those of what is in it. */
export function aReport(given: Partial<Report> = {}): Report {
  const artifacts = anArtifacts();
  const { page, access, consent, environment, collectors } = { ...artifacts, ...given };
  const findings = given.findings ?? [];
  const verdicts = given.verdicts ?? findings.map(verdictOn);
  const unobserved = given.unobserved ?? [];
  return {
    schemaVersion: reportVersion,
    versions: { tool: '0.0.0', rules: 'rules', knowledge: 'knowledge' },
    ...{ page, access, consent, environment, collectors, findings, verdicts, unobserved },
    policies: [aPolicyInReport()],
    clauses: [aClause()],
    disclosures: [],
    choices: [],
    counts: countReport(artifacts, findings, verdicts, unobserved),
    limits: { dropped: [], hidden: hiddenAt(access), failedRules: [] },
    ...given,
  };
}

const verdictOn = ({ id }: Finding): Verdict => aVerdict({ findingId: id });

/** A current policy that covers the page. */
export function aPolicyInReport(given: Partial<PolicyInReport> = {}): PolicyInReport {
  return {
    id: 'a-policy',
    title: 'A policy',
    controller: 'A shop',
    url: 'https://shop.test/privacy',
    laterUrl: null,
    version: '2026-01-01',
    language: 'en',
    supersededOn: null,
    isCurrent: true,
    isRelevant: true,
    scope: { status: 'covered', reason: { key: 'scope.named_host', params: {} }, clauses: [], governedBy: null },
    remarks: [],
    subjects: [],
    ...given,
  };
}

export function aClause(given: Partial<Report['clauses'][number]> = {}): Report['clauses'][number] {
  return {
    policyId: 'a-policy',
    id: '1.1',
    section: '1',
    quote: 'we say so',
    language: 'en',
    meaning: { en: 'It says so.', fr: 'Elle le dit.' },
    note: null,
    prevailing: null,
    ...given,
  };
}
