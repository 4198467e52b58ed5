import type { ChoiceWords } from './choice-words';
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

/** Every language whose choices can be read. A new one: its file here, and one line. */
export const choiceWords: readonly ChoiceWords[] = [en, fr, de, es, pt, it, nl, ja, ru, ko, zhHant, th];

/** Returns the words to read a document of this language with: its own, and English, which names choices everywhere. */
export function choiceWordsOf(language: string | null): readonly ChoiceWords[] {
  const own = choiceWords.filter((words) => words.language === language && words !== en);
  return [...own, en];
}
