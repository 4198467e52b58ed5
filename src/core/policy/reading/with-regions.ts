import type { PolicyDocument, ReadDisclosure } from '../../domain';
import { regionOfClause, regionOfSentence } from './region-of-clause';

/** So much of a sentence before what it discloses is looked through. */
const longestPiece = 1000;

/**
 * Returns the disclosures, each with where those live to whom it speaks: by its sentence ("If you are in the EEA, we use
 * …"), by what introduces its list, or by its headings ("For California residents"). Yields after each disclosure.
 */
export function* withRegions(
  disclosures: readonly ReadDisclosure[],
  { clauses, text, language }: PolicyDocument,
): Generator<void, ReadDisclosure[]> {
  const ofClause = regionOfClause(language);
  const ofSentence = regionOfSentence(language);
  yield;
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const bySentence = new Map(
    clauses.flatMap((clause) => clause.sentences.map((sentence) => [sentence.id, { clause, sentence }] as const)),
  );
  yield;
  const told = (sentence: { start: number; end: number } | undefined, at: number): string | null => {
    if (sentence === undefined) return null;
    const from = Math.max(sentence.start, at - longestPiece);
    return ofSentence(text.slice(from, Math.min(sentence.end, at + longestPiece)), at - from);
  };
  const found: ReadDisclosure[] = [];
  for (const one of disclosures) {
    const place = bySentence.get(one.clauseId);
    if (place === undefined) continue;
    const { clause, sentence } = place;
    const introducing = byId.get(clause.leadIn ?? '')?.sentences.at(-1);
    const region =
      told(sentence, one.words[0]?.start ?? sentence.end) ??
      told(introducing, introducing?.end ?? 0) ??
      ofClause(clause);
    found.push({ ...one, region });
    yield;
  }
  return found;
}
