import {
  unobservable,
  type Artifacts,
  type Disclosure,
  type Finding,
  type LibraryPolicy,
  type Reason,
  type Unobserved,
  type Verdict,
} from '../domain';

/** Returns the policy's disclosures that nothing on this page answered, each with why: never a fault of the page. */
export function unobservedOf(
  policy: LibraryPolicy,
  artifacts: Pick<Artifacts, 'page' | 'consent'>,
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
): Unobserved[] {
  const seenBy = findingsByClause(policy.id, findings, verdicts);
  return policy.disclosures
    .filter((disclosure) => !(seenBy.get(disclosure.clauseId) ?? []).some((finding) => answers(finding, disclosure)))
    .map((disclosure) => ({
      policyId: policy.id,
      disclosureId: disclosure.id,
      clauses: [{ policyId: policy.id, clauseId: disclosure.clauseId }],
      technique: disclosure.techniques[0] ?? null,
      reason: reasonFor(disclosure, artifacts),
    }));
}

function findingsByClause(
  policyId: string,
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
): Map<string, Finding[]> {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const byClause = new Map<string, Finding[]>();
  for (const verdict of verdicts) {
    const finding = byId.get(verdict.findingId);
    if (verdict.policyId !== policyId || verdict.status === 'omitted' || finding === undefined) continue;
    for (const { clauseId } of verdict.clauses) byClause.set(clauseId, [...(byClause.get(clauseId) ?? []), finding]);
  }
  return byClause;
}

/** A clause with several rows, such as a list of log fields, is answered row by row. */
function answers(finding: Finding, disclosure: Disclosure): boolean {
  if (disclosure.techniques.length > 0 && !disclosure.techniques.includes(finding.technique)) return false;
  if (disclosure.variants.length === 0) return true;
  return disclosure.variants.some((variant) => variant === finding.variant || finding.names.includes(variant));
}

function reasonFor(disclosure: Disclosure, artifacts: Pick<Artifacts, 'page' | 'consent'>): Reason {
  const hidden = disclosure.techniques.find((technique) => technique in unobservable);
  if (disclosure.isHistoric) return { key: 'unobserved.historic', params: {} };
  if (hidden !== undefined) return { key: unobservable[hidden as keyof typeof unobservable], params: {} }; // `in` proved the key
  if (disclosure.techniques.length === 0) return { key: 'unobserved.not_a_technique', params: {} };
  return {
    key: 'unobserved.not_seen',
    params: { seconds: Math.max(1, Math.round(artifacts.page.durationMs / 1000)), consent: artifacts.consent.state },
  };
}
