import type { ChoiceWords } from './choice-words';
import { en } from './en';

/** Every language whose choices can be read. A new one: its file here, and one line. */
export const choiceWords: readonly ChoiceWords[] = [en];

/** Returns the words to read a document of this language with: its own, and English, which names choices everywhere. */
export function choiceWordsOf(language: string | null): readonly ChoiceWords[] {
  const own = choiceWords.filter((words) => words.language === language && words !== en);
  return [...own, en];
}
