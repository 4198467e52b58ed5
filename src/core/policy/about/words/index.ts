import type { AboutWords } from './about-words';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

/** Every language in which a policy's words of itself can be read. A new one: its file here, and one line. */
export const aboutWords: readonly AboutWords[] = [en, fr, de, es, pt, it, nl];

/** Returns the words of a language, or null: what its policies say of themselves cannot be read. */
export function aboutWordsOf(language: string | null): AboutWords | null {
  return aboutWords.find((words) => words.language === language) ?? null;
}
