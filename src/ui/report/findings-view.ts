import type { CountGroup, Finding, Report, Verdict, VerdictStatus } from '../../core/domain';
import { groupOf, leadingVerdict, verdictsByFinding } from '../../core/report/lead';
import { groupBy } from '../../lib/group-by';

/** One line of the list, with everything that its details need. */
export interface FindingRow {
  finding: Finding;
  lead: Verdict;
  verdicts: Verdict[];
  group: CountGroup;
}

export interface FindingGroup {
  group: CountGroup;
  /** As counted in the Report; the first paint may hold fewer rows. */
  count: number;
  rows: FindingRow[];
}

/** Rows of one group with the same verdict, told together. */
export interface StatusRun {
  status: VerdictStatus;
  rows: FindingRow[];
}

export interface FindingsView {
  groups: FindingGroup[];
  /** Listed apart and closed: ordinary contacts with third parties, signals of the browser itself. */
  contacts: FindingRow[];
  signals: FindingRow[];
}

const order: readonly CountGroup[] = ['not-disclosed', 'partly', 'disclosed', 'apart'];

/** Returns the findings as the screen lists them: what is not disclosed first, ordinary things apart. */
export function findingsView(report: Report): FindingsView {
  const byFinding = verdictsByFinding(report.verdicts);
  const rows = report.findings.flatMap((finding) => {
    const verdicts = byFinding.get(finding.id);
    if (verdicts === undefined) return [];
    const lead = leadingVerdict(verdicts);
    return [{ finding, lead, verdicts, group: groupOf(finding, lead.status) }];
  });
  const isAside = ({ finding }: FindingRow): boolean => finding.weight === 'contact' || finding.weight === 'signal';
  const listed = rows.filter((row) => !isAside(row));
  const asides = report.findings.filter(({ weight }) => weight === 'contact' || weight === 'signal').length;
  return {
    groups: order.map((group) => ({
      group,
      count: group === 'apart' ? Math.max(0, report.counts.apart - asides) : countOf(report, group),
      rows: listed.filter((row) => row.group === group),
    })),
    contacts: rows.filter(({ finding }) => finding.weight === 'contact'),
    signals: rows.filter(({ finding }) => finding.weight === 'signal'),
  };
}

/** Returns how many findings the Report counts with this group. */
export function countOf(report: Pick<Report, 'counts'>, group: CountGroup): number {
  const { disclosed, partly, notDisclosed, apart } = report.counts;
  return { disclosed, partly, 'not-disclosed': notDisclosed, apart }[group];
}

/** Segments of the picture of the whole: in the list's order, with numbers; colour only repeats them. */
export function barView(report: Pick<Report, 'counts'>): { group: CountGroup; count: number }[] {
  return order.map((group) => ({ group, count: countOf(report, group) }));
}

/** Returns the rows by their verdict, in the order in which they are listed. */
export function runsOf(rows: readonly FindingRow[]): StatusRun[] {
  const runs = groupBy(rows, ({ lead }) => lead.status).values();
  return [...runs].map((run) => ({ status: run[0].lead.status, rows: run }));
}
