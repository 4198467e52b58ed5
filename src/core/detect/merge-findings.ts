import type { Finding, Observation } from '../domain';

const evidenceKept = 20;
const namesKept = 50;

/** Joins findings of one id into one, counts each observation once, and bounds what a page can make long. */
export function mergeFindings(findings: readonly Finding[], observations: readonly Observation[]): Finding[] {
  const counts = new Map(observations.map((one) => [one.id, one.count]));
  const byId = new Map<string, Finding>();
  for (const finding of findings) {
    const other = byId.get(finding.id);
    byId.set(finding.id, other === undefined ? finding : join(other, finding));
  }
  return [...byId.values()].map((finding) => bound(finding, counts)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function join(one: Finding, other: Finding): Finding {
  return {
    ...one,
    purposes: joinPurposes(one.purposes, other.purposes),
    names: [...new Set([...one.names, ...other.names])].sort(),
    entity: one.entity ?? other.entity,
    holdsIdentifier: joinFlags(one.holdsIdentifier, other.holdsIdentifier),
    loaded: joinFlags(one.loaded, other.loaded),
    maxAgeSeconds: largest(one.maxAgeSeconds, other.maxAgeSeconds),
    scriptUrl: one.scriptUrl ?? other.scriptUrl,
    weight: weightOrder.find((weight) => weight === one.weight || weight === other.weight) ?? one.weight,
    evidence: joinEvidence(one.evidence, other.evidence),
  };
}

const weightOrder: readonly Finding['weight'][] = ['tracking', 'ordinary', 'signal', 'contact'];

function joinPurposes(one: Finding['purposes'], other: Finding['purposes']): Finding['purposes'] {
  const byValue = new Map([...other, ...one].map((purpose) => [purpose.value, purpose]));
  if (byValue.size > 1) byValue.delete('unspecified');
  return [...byValue.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}

function joinFlags(one: boolean | null, other: boolean | null): boolean | null {
  if (one === null || other === null) return one ?? other;
  return one || other;
}

function largest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

function joinEvidence(one: Finding['evidence'], other: Finding['evidence']): Finding['evidence'] {
  const byObservation = new Map([...one, ...other].map((evidence) => [evidence.observationId, evidence]));
  return [...byObservation.values()].sort((a, b) => a.at - b.at || (a.observationId < b.observationId ? -1 : 1));
}

function bound(finding: Finding, counts: ReadonlyMap<string, number>): Finding {
  const count = finding.evidence.reduce((sum, { observationId }) => sum + (counts.get(observationId) ?? 0), 0);
  return {
    ...finding,
    names: finding.names.slice(0, namesKept),
    firstSeenAt: earliest(finding.evidence) ?? finding.firstSeenAt,
    count,
    evidence: [...finding.evidence].sort(byContent).slice(0, evidenceKept),
  };
}

function earliest(evidence: Finding['evidence']): number | null {
  return evidence.length === 0 ? null : evidence.reduce((first, { at }) => Math.min(first, at), Infinity);
}

/** Not by time, which no two visits share: the same page gives the same evidence. */
function byContent(a: Finding['evidence'][number], b: Finding['evidence'][number]): number {
  if (a.summary !== b.summary) return a.summary < b.summary ? -1 : 1;
  return a.at - b.at || (a.observationId < b.observationId ? -1 : 1);
}
