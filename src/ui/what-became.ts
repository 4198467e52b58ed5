import { errorInWords } from './error-in-words';
import type { Words } from './words';

/** Returns what a button's work came to, for the status line: its own sentence, or why it was not done. */
export function whatBecame(work: Promise<string>, words: Words): Promise<string> {
  return work.catch((error: unknown) => words.t('options.not_done', { error: errorInWords(error, words) }));
}
