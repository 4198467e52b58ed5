import { bracketsOf, regionInBrackets } from './region-in-brackets';
import type { CompiledWords } from './compile-words';
import { allFitting } from './cues';
import { reachOf } from './reach';
import type { Span } from '../reading/spans';
import type { SentenceReading } from './sentence-weights';

/** Returns the region that a sentence ties its link number `at` to, or null: none. */
export function regionInSentence(
  { text, links, joins }: SentenceReading,
  at: number,
  words: readonly CompiledWords[],
): string | null {
  const brackets = links.map((link) => bracketsOf(text, link, links));
  const own = brackets[at] ?? null;
  const inOwn = own === null ? null : regionInBrackets(text, own, words);
  if (inOwn !== null) return inOwn;
  let [best, region]: [number, string | null] = [0.5, null];
  for (const span of allFitting(text, words, ({ regions }) => regions)) {
    // What stands in the brackets of another link is that link's alone.
    if (brackets.some((other) => other !== null && other.start <= span.start && span.end <= other.end)) continue;
    const reach = reachOf(span, links, text, joins)[at] ?? 0;
    if (reach > best) [best, region] = [reach, span.row.region];
  }
  return region;
}

/** Returns the region that the headings name, the innermost first, or null. */
export function regionInHeadings(headings: readonly string[], words: readonly CompiledWords[]): string | null {
  for (const heading of headings.toReversed()) {
    if (speaksToEverybody(heading, words)) continue;
    const [first] = allFitting(heading, words, ({ regions }) => regions);
    if (first !== undefined) return first.row.region;
  }
  return null;
}

/**
 * Returns the region of those to whom a sentence says what stands at `at` in it, or null: to everybody. Whom it speaks to
 * is said before ("If you live in California, we use …") or at its very end.
 */
export function regionSpokenTo(text: string, at: number, words: readonly CompiledWords[]): string | null {
  const spoken = spansOfAll(text, words, ({ speaksTo }) => speaksTo);
  if (spoken.length === 0) return null;
  const told = allFitting(text, words, ({ regions }) => regions).find(
    ({ start, end }) =>
      (end <= at || end >= text.length - 3) && spoken.some((span) => start < span.end + nearby && end > span.start),
  );
  return told?.row.region ?? null;
}

/** So many characters after "if you live" its region may begin. */
const nearby = 25;

const speaksToEverybody = (heading: string, words: readonly CompiledWords[]): boolean =>
  spansOfAll(heading, words, ({ regionless }) => regionless).length > 0;

function spansOfAll(
  text: string,
  words: readonly CompiledWords[],
  expressionOf: (words: CompiledWords) => RegExp | null,
): Span[] {
  return allFitting(text, words, (each) => [{ terms: expressionOf(each) }]);
}
