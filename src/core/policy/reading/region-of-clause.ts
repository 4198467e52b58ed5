import type { DocumentClause } from '../../domain';
import { remembered } from '../../../lib/remembered';
import { compileWords } from '../choices/compile-words';
import { regionInHeadings, regionSpokenTo } from '../choices/region';
import { choiceWordsOf } from '../choices/words';

/** Returns how to tell where those live to whom a clause's section speaks: `all`, or a region's code. */
export function regionOfClause(language: string | null): (clause: Pick<DocumentClause, 'headings'>) => string {
  const words = choiceWordsOf(language).map(compileWords);
  const byPath = remembered((path: string) => regionInHeadings(path.split('\n'), words) ?? 'all', 100);
  return ({ headings }) => byPath(headings.join('\n'));
}

/** Returns how to tell where those live to whom a sentence says what stands at `at` in it; null: it does not say. */
export function regionOfSentence(language: string | null): (text: string, at: number) => string | null {
  const words = choiceWordsOf(language).map(compileWords);
  return (text, at) => regionSpokenTo(text, at, words);
}
