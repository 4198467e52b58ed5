import type { CompiledWords } from './compile-words';
import { cuesIn } from './cues';

/** Advice that names no address. */
export type AdviceKind = 'browser_settings' | 'unsubscribe';

/** What the site makes of a browser's signal is no advice to set one. */
const signal = /global privacy control|do[- ]not[- ]track|\bgpc\b|\bdnt\b/i;

/** Returns which advice a sentence gives: to use the browser's settings, to unsubscribe in a message. */
export function adviceIn(text: string, words: readonly CompiledWords[]): Set<AdviceKind> {
  const told = cuesIn(text, words, ['advice']).map(({ tells }) => tells);
  return new Set(
    told.filter(
      (one): one is AdviceKind => one === 'unsubscribe' || (one === 'browser_settings' && !signal.test(text)),
    ),
  );
}
