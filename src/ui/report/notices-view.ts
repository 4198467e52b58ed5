import type { Report } from '../../core/domain';
import type { AccessState } from '../../messaging/protocol';
import type { Words } from '../words';

export interface Notice {
  id: 'ended' | 'private' | 'collectors' | 'rules' | 'dropped';
  text: string;
}

/** Returns what a reader has to know before the list: what the picture lacks, and why. */
export function noticesView(report: Report, access: Pick<AccessState, 'isPrivate'>, words: Words): Notice[] {
  const { t } = words;
  const { endedBy } = report.page;
  const failed = report.collectors.filter(({ status }) => status === 'failed');
  const { failedRules } = report.limits;
  const { dropped } = report.counts;
  const names = failed.map(({ name }) => t(`collector.name.${name}`)).join(', ');
  const all: (Notice | null)[] = [
    endedBy === null ? null : { id: 'ended', text: t(endedBy) },
    failed.length === 0 ? null : { id: 'collectors', text: t('ui.notice.collectors', { count: failed.length, names }) },
    failedRules.length === 0 ? null : { id: 'rules', text: t('ui.notice.rules', { count: failedRules.length }) },
    dropped === 0 ? null : { id: 'dropped', text: t('ui.notice.dropped', { count: dropped }) },
    access.isPrivate ? { id: 'private', text: t('ui.notice.private') } : null,
  ];
  return all.filter((notice) => notice !== null);
}
