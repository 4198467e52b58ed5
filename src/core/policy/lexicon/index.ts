import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pt } from './pt';
import { ru } from './ru';
import { th } from './th';
import { zhHant } from './zh-hant';
import type { Lexicon } from './lexicon';

/** Every language that can be read. A new one: its file here, and one line. */
export const lexicons: readonly Lexicon[] = [en, de, es, fr, it, ja, ko, nl, pt, ru, th, zhHant];

/** Returns the lexicon of a language, or null: its policies cannot be read. */
export function lexiconOf(language: string | null): Lexicon | null {
  return lexicons.find((lexicon) => lexicon.language === language) ?? null;
}
