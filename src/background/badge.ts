import { countedWith, type Report } from '../core/domain';
import { browser } from '../lib/browser';
import type { Parts } from './parts';

/** Grey: it tells, it does not warn. */
const quietColour = '#5b6770';

/** How many findings a current policy that covers this page does not disclose; null: no such policy is known. */
export function undisclosedCount(report: Report | null): number | null {
  const deciding = (report?.policies ?? []).filter(
    ({ isRelevant, isCurrent, scope }) => isRelevant && isCurrent && scope.status === 'covered',
  );
  if (report === null || deciding.length === 0) return null;
  const ids = new Set(deciding.map(({ id }) => id));
  const undisclosed = report.verdicts.filter(
    ({ policyId, status }) => policyId !== null && ids.has(policyId) && countedWith[status] === 'not-disclosed',
  );
  return new Set(undisclosed.map(({ findingId }) => findingId)).size;
}

/** One after the other: of two at once the one could take away the mark of a number that the other shows. */
let last: Promise<void> = Promise.resolve();

export function showBadge(parts: Pick<Parts, 'numbers'>, tabId: number, report: Report | null): Promise<void> {
  const count = undisclosedCount(report);
  const text = count === null || count === 0 ? '' : String(count);
  last = last.catch(() => undefined).then(() => show(parts.numbers, tabId, text));
  return last;
}

async function show(numbers: Parts['numbers'], tabId: number, text: string): Promise<void> {
  // Most pages have none: the browser is not even asked.
  if (text === '' && !(await numbers.has(tabId))) return;
  try {
    // Kept in memory too where storage takes nothing more.
    if (text !== '') await numbers.begin(tabId).catch(() => undefined);
    // To set it has the browser draw its whole bar anew, which costs more than the report.
    if ((await browser.action.getBadgeText({ tabId })) !== text) {
      if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: quietColour });
      await browser.action.setBadgeText({ tabId, text });
    }
    if (text === '') await numbers.end(tabId);
  } catch (error) {
    // The tab is gone.
    await numbers.end(tabId);
    throw error;
  }
}
