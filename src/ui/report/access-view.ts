import type { Report } from '../../core/domain';
import type { AccessState } from '../../messaging/protocol';
import type { OptionalPermission } from '../access-held';

export type NextStep = 'watch' | 'site' | 'all';

export interface AccessView {
  /** Message key of what the picture is made from. */
  taken: string;
  /** Message keys of what stays hidden. */
  hidden: readonly string[];
  next: NextStep[];
  canGiveBack: boolean;
}

/** Returns at which step the picture was taken, what that hides, and what can be asked for next. */
export function accessView(access: AccessState, report: Report | null): AccessView {
  const next: NextStep[] = [];
  if (access.mode !== 'watched') next.push('watch');
  if (access.step === 'click' && access.host !== null) next.push('site');
  if (access.step !== 'all') next.push('all');
  return {
    taken: `ui.access.${access.step}.${access.mode}`,
    hidden: report?.limits.hidden ?? [],
    next: access.blocked === null ? next : [],
    canGiveBack: access.step !== 'click',
  };
}

/** What each step asks the browser for, of what the manifest offers. Given back as it was asked for. */
export function permissionsFor(
  step: 'site' | 'all',
  host: string | null,
  optional: readonly OptionalPermission[],
): { permissions: OptionalPermission[]; origins: string[] } {
  return step === 'all'
    ? { permissions: [...optional], origins: ['<all_urls>'] }
    : { permissions: optional.filter((name) => name === 'cookies'), origins: host === null ? [] : [`*://${host}/*`] };
}
