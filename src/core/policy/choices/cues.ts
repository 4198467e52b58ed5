import { normalise, toOriginal, type Normalised } from '../lexicon/normalise';
import { spansBut, spansOf, type Span } from '../reading/spans';
import type { CompiledRow, CompiledWords } from './compile-words';
import type { ChoiceRow, Told } from './words/choice-words';

/** Words that tell something of a link, where they stand in the original text. */
export interface Cue extends Span {
  tells: Told;
  where: ChoiceRow['where'];
}

/** Returns what the words of a text tell, in order. `places`: which rows are asked. */
export function cuesIn(
  text: string,
  languages: readonly CompiledWords[],
  places: readonly ChoiceRow['where'][],
): Cue[] {
  return languages
    .flatMap(({ script, rows }) => {
      const normalised = normalise(text, script);
      return rows.filter(({ where }) => places.includes(where)).flatMap((row) => cuesOf(row, normalised));
    })
    .sort((one, other) => one.start - other.start);
}

function cuesOf({ tells, where, terms, unless }: CompiledRow, normalised: Normalised): Cue[] {
  return spansBut(terms, unless, normalised.text).map((span) => {
    const [start, end] = toOriginal(normalised, span.start, span.end);
    return { tells, where, start, end };
  });
}

/** Whether the words of a sentence tell that. */
export const tells = (text: string, languages: readonly CompiledWords[], told: Told): boolean =>
  languages.some(({ script, rows }) => {
    const asked = rows.filter((row) => row.where === 'text' && row.tells === told);
    return asked.length > 0 && asked.some((row) => cuesOf(row, normalise(text, script)).length > 0);
  });

/** Returns the first of the named lists that fits the text, or null. */
export function firstFitting<Row extends { terms: RegExp | null }>(
  text: string,
  languages: readonly CompiledWords[],
  rowsOf: (words: CompiledWords) => readonly Row[],
): Row | null {
  for (const words of languages) {
    const normalised = normalise(text, words.script).text;
    const found = rowsOf(words).find(({ terms }) => spansOf(terms, normalised).length > 0);
    if (found !== undefined) return found;
  }
  return null;
}

/** Returns every place where one of the named lists fits, in the original text. */
export function allFitting<Row extends { terms: RegExp | null }>(
  text: string,
  languages: readonly CompiledWords[],
  rowsOf: (words: CompiledWords) => readonly Row[],
): (Span & { row: Row })[] {
  return languages.flatMap((words) => {
    const normalised = normalise(text, words.script);
    return rowsOf(words).flatMap((row) =>
      spansOf(row.terms, normalised.text).map((span) => {
        const [start, end] = toOriginal(normalised, span.start, span.end);
        return { row, start, end };
      }),
    );
  });
}
