import type { DocumentClause } from '../../domain';
import { remembered } from '../../../lib/remembered';
import { compileWords } from '../choices/compile-words';
import { regionInHeadings } from '../choices/region';
import { choiceWordsOf } from '../choices/words';

/** Returns how to tell where those live to whom a clause's section speaks: `all`, or a region's code. */
export function regionOfClause(language: string | null): (clause: Pick<DocumentClause, 'headings'>) => string {
  const words = choiceWordsOf(language).map(compileWords);
  const byPath = remembered((path: string) => regionInHeadings(path.split('\n'), words) ?? 'all', 100);
  return ({ headings }) => byPath(headings.join('\n'));
}
