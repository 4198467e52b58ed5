import { sentenceOf } from '../lib/sentence-of';
import type { Words } from './words';

/** Returns what a button's work came to, for the status line: its own sentence, or why it was not done. */
export function whatBecame(work: Promise<string>, { t }: Words): Promise<string> {
  return work.catch((error: unknown) => t('options.not_done', { error: sentenceOf(error) }));
}
