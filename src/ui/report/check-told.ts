import type { ReadingCheck } from '../../core/domain';
import type { Words } from '../words';

/** Returns what a check found, and when. That nothing changed and that nothing is known are different sentences. */
export function checkTold({ state, problem, counts, checkedAt }: ReadingCheck, { t, locale }: Words): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(checkedAt);
  if (state === 'unchanged') return t('ui.check.unchanged', { date });
  if (state === 'not-fetched')
    return t('ui.check.not_fetched', {
      date,
      reason: t(problem === 'no-address' ? 'ui.check.no_address' : `ui.own.problem.${problem}`),
    });
  return t('ui.check.has_changed', { date, ...counts });
}
