import type { AccessState } from '../../messaging/protocol';
import type { Told } from '../../lib/told-error';
import type { Words } from '../words';

export interface StateView {
  id: 'failed' | 'blocked' | 'reading' | 'unread';
  what: string;
  more: string | null;
  isBusy: boolean;
  /** Whether more access could help. */
  canAsk: boolean;
}

/** Returns what stands in place of a report: why there is none, or that it is on its way. */
export function stateView(
  live: { access: AccessState | null; phase: 'asking' | 'reading' | 'ready'; error: Told | null },
  { t }: Words,
): StateView {
  const { access, phase, error } = live;
  if (error !== null) return told('failed', t('ui.state.failed'), t(error.key, error.params));
  if (access?.blocked != null) return told('blocked', t(access.blocked), t('ui.state.blocked.more'));
  if (phase !== 'ready') return { ...told('reading', t('ui.state.reading'), null), isBusy: true };
  return { ...told('unread', t('ui.state.unread'), t('ui.state.unread.more')), canAsk: true };
}

function told(id: StateView['id'], what: string, more: string | null): StateView {
  return { id, what, more, isBusy: false, canAsk: false };
}
