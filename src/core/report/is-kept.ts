import type { Finding, Report } from '../domain';

/** Whether a finding of this page view was seen before the view began, and lasts: a cookie, a script that runs on. */
export function isKept({ firstSeenAt }: Pick<Finding, 'firstSeenAt'>, { page }: Pick<Report, 'page'>): boolean {
  return typeof page.view === 'number' && firstSeenAt !== null && firstSeenAt < page.startedAt;
}
