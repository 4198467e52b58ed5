import type { CompiledWords } from './compile-words';
import { allFitting } from './cues';
import { reachOf } from './reach';
import type { SentenceReading } from './sentence-weights';

/** Returns the region that a sentence ties its link number `at` to, or null: none. */
export function regionInSentence(
  { text, links, joins }: SentenceReading,
  at: number,
  words: readonly CompiledWords[],
): string | null {
  let [best, region]: [number, string | null] = [0.5, null];
  for (const span of allFitting(text, words, ({ regions }) => regions)) {
    const reach = reachOf(span, links, text, joins)[at] ?? 0;
    if (reach > best) [best, region] = [reach, span.row.region];
  }
  return region;
}

/** Returns the region that the headings name, the innermost first, or null. */
export function regionInHeadings(headings: readonly string[], words: readonly CompiledWords[]): string | null {
  for (const heading of headings.toReversed()) {
    const [first] = allFitting(heading, words, ({ regions }) => regions);
    if (first !== undefined) return first.row.region;
  }
  return null;
}
