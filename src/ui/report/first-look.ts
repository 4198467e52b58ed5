import type { Report } from '../../core/domain';
import type { AccessState } from '../../messaging/protocol';
import { glanceVersion } from '../../store/keys';

/** What the first frame is painted from. */
export interface FirstLook {
  report: Report | null;
  access: AccessState;
}

/**
 * Returns the stored glance when it is of the page that this tab shows; null: there is none that can be used.
 * Looked at by hand: only our background writes it, the whole report follows within moments, and a full check
 * would take longer than painting.
 */
export function firstLook(stored: unknown, tab: { id: number; url: string | null }): FirstLook | null {
  if (!isGlance(stored) || stored.tabId !== tab.id) return null;
  const { report, access } = stored;
  const isElsewhere = report !== null && report.page.endedBy === null && !isSamePlace(report.page.url, tab.url);
  return isElsewhere ? null : { report, access };
}

function isGlance(stored: unknown): stored is FirstLook & { tabId: number } {
  if (typeof stored !== 'object' || stored === null) return false;
  const { schemaVersion, access, report } = stored as Record<string, unknown>;
  if (schemaVersion !== glanceVersion || typeof access !== 'object' || access === null) return false;
  return report === null || isReport(report);
}

function isReport(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { findings, verdicts, policies, counts, page } = value as Record<string, unknown>;
  const lists = [findings, verdicts, policies].every(Array.isArray);
  return lists && typeof counts === 'object' && typeof page === 'object';
}

/** An address that the browser does not tell is taken on trust: the background looks closer a moment later. */
function isSamePlace(seen: string, shown: string | null): boolean {
  if (shown === null || !URL.canParse(seen) || !URL.canParse(shown)) return true;
  return new URL(seen).origin === new URL(shown).origin;
}
