import type { Finding, Verdict, VerdictStatus } from '../domain';
import { countedWith, type CountGroup } from '../domain/counted-with';

/** When several policies speak of one finding, this order decides which verdict stands for it in counts and lists. */
const leadOrder = [
  'incorrect',
  'ambiguous',
  'clear',
  'vague',
  'partial',
  'catch-all',
  'omitted',
  'out-of-scope',
  'undetermined',
] as const satisfies readonly VerdictStatus[];

/** Returns the verdict that stands for the finding: a contradiction first, then the best disclosure. At least one verdict is needed. */
export function leadingVerdict(verdicts: readonly Verdict[]): Verdict {
  const [lead] = [...verdicts].sort((a, b) => leadOrder.indexOf(a.status) - leadOrder.indexOf(b.status));
  if (lead === undefined)
    throw new Error('leadingVerdict needs at least one verdict; assess gives one to every finding');
  return lead;
}

/** Returns what the finding is counted with. Contacts and the browser's own signals are listed apart: they are not tracking. */
export function groupOf(finding: Pick<Finding, 'weight'>, status: VerdictStatus): CountGroup {
  return finding.weight === 'contact' || finding.weight === 'signal' ? 'apart' : countedWith[status];
}

/** Returns the verdicts by the finding that they judge. */
export function verdictsByFinding(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  const byFinding = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const list = byFinding.get(verdict.findingId);
    if (list) list.push(verdict);
    else byFinding.set(verdict.findingId, [verdict]);
  }
  return byFinding;
}
