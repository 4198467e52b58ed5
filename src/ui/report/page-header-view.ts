import type { Report } from '../../core/domain';
import type { AccessState } from '../../messaging/protocol';
import type { Words } from '../words';

export interface PageHeaderView {
  /** Host of the page; null: not known. */
  title: string | null;
  /** How and when it was looked at. */
  subtitle: string | null;
  isPrivate: boolean;
}

/** Returns which page this is, and how old the picture is. */
export function pageHeaderView(report: Report | null, access: AccessState | null, words: Words): PageHeaderView {
  const url = report?.page.url ?? '';
  const host = URL.canParse(url) ? new URL(url).host : null;
  return {
    title: host || access?.host || null,
    subtitle: report === null ? null : subtitleOf(report, words),
    isPrivate: access?.isPrivate ?? false,
  };
}

function subtitleOf({ page, access }: Report, { t, locale }: Words): string {
  const seconds = Math.max(1, Math.round(page.durationMs / 1000));
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(page.startedAt);
  return t(`ui.taken.${access.mode}`, { time, seconds });
}
