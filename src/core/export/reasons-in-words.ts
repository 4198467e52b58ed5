import type { Reason } from '../domain';
import type { Words } from './html';

/** Returns several messages one after another, as sentences. */
export function reasonsInWords(reasons: readonly Reason[], { t }: Words): string {
  return reasons.map(({ key, params }) => t(key, params)).join(' ');
}
