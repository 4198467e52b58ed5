import { toldOf } from '../lib/told-error';
import type { Words } from './words';

/** Returns what went wrong, in the person's language. */
export function errorInWords(error: unknown, { t }: Words): string {
  const { key, params } = toldOf(error);
  return t(key, params);
}
