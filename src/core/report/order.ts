import type { CountGroup, Finding, Verdict, VerdictStatus } from '../domain';
import { groupOf, leadingVerdict, verdictsByFinding } from './lead';

const groupOrder: readonly CountGroup[] = ['not-disclosed', 'partly', 'disclosed', 'apart'];
const statusOrder: readonly VerdictStatus[] = [
  'incorrect',
  'ambiguous',
  'omitted',
  'catch-all',
  'partial',
  'vague',
  'clear',
  'undetermined',
  'out-of-scope',
];
const weightOrder: readonly Finding['weight'][] = ['tracking', 'ordinary', 'signal', 'contact'];

/** Returns the findings as every screen and file lists them: what is not disclosed first, contacts and signals last. */
export function inReadingOrder(findings: readonly Finding[], verdicts: readonly Verdict[]): Finding[] {
  const byFinding = verdictsByFinding(verdicts);
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(finding, byFinding.get(finding.id) ?? []) }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  return ranked.map(({ finding }) => finding);
}

function rankOf(finding: Finding, verdicts: readonly Verdict[]): (number | string)[] {
  const { status } = leadingVerdict(verdicts);
  return [
    groupOrder.indexOf(groupOf(finding, status)),
    statusOrder.indexOf(status),
    weightOrder.indexOf(finding.weight),
    finding.party === 'third' ? 0 : 1,
    finding.technique,
    finding.host ?? '',
    finding.id,
  ];
}

function compareRanks(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] as typeof left; // ranks have the same shape
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
