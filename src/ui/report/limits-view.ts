import type { CollectorRun, Report } from '../../core/domain';
import type { Words } from '../words';

export interface LimitsView {
  /** What could not be looked at comes first. */
  collectors: { name: string; status: CollectorRun['status']; state: string; reason: string | null }[];
  /** Calls of the page seen, kept and dropped. */
  calls: string;
  dropped: string[];
  failedRules: { rule: string; error: string }[];
}

const statusOrder = ['failed', 'not-run', 'partial', 'ran'] as const satisfies readonly CollectorRun['status'][];

/** Returns how the picture was collected, and what was lost on the way. */
export function limitsView(report: Report, { t }: Words): LimitsView {
  const { seen, kept, dropped } = report.counts;
  const rank = ({ status }: CollectorRun): number => statusOrder.indexOf(status);
  return {
    collectors: [...report.collectors]
      .sort((a, b) => rank(a) - rank(b))
      .map(({ name, status, reason }) => ({
        ...{ name: t(`collector.name.${name}`), status, state: t(`collector.status.${status}`) },
        reason: reason === null ? null : t(reason),
      })),
    calls: t('export.seen_kept', { seen, kept, dropped }),
    dropped: report.limits.dropped.map(({ what, reason, count }) =>
      t('ui.limits.dropped', { what: t(`dropped.what.${what}`), why: t(`dropped.reason.${reason}`), count }),
    ),
    failedRules: report.limits.failedRules.map(({ ruleId, error }) => ({ rule: ruleId, error })),
  };
}
