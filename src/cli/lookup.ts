import type { Words } from '../core/export/html';
import { buildLookUp, type Known, type Question } from '../core/knowledge/look-up';
import type { KnowledgeTables } from '../core/knowledge/tables';
import { Failure } from './failure';
import { knownToText } from './known-to-text';
import { readQuestion } from './read-question';

/** Returns what is known of each value, in order, and a sentence for each that is misshapen. */
export function lookUpValues(
  values: readonly string[],
  tables: KnowledgeTables,
  format: 'text' | 'json',
  words: Words,
): { answers: string[]; refused: string[] } {
  const lookUp = buildLookUp(tables);
  const answers: string[] = [];
  const refused: string[] = [];
  for (const value of values) {
    const question = questionOrSentence(value);
    if (typeof question === 'string') refused.push(question);
    else {
      const known = lookUp(question);
      answers.push(format === 'json' ? toLine(value, question, known) : knownToText(value, known, words));
    }
  }
  if (format === 'text' && answers.length > 0) answers.push(footOf(tables, words));
  return { answers, refused };
}

function questionOrSentence(value: string): Question | string {
  try {
    return readQuestion(value);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** One line; the fields that are promised come first. */
function toLine(value: string, { kind }: Question, known: Known): string {
  const { entity, class: className, purposes, sources, ...further } = known;
  return JSON.stringify({ value, kind, entity, class: className, purposes, sources, ...further });
}

function footOf({ sources, version }: KnowledgeTables, { t }: Words): string {
  const list = sources.map((source) => `${source.name} ${source.version}`).join(', ');
  return t('lookup.knowledge', { version, sources: list });
}
