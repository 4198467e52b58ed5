import type { DocumentClause, PolicyDocument } from '../../domain';
import { normalise, type Script } from '../lexicon/normalise';

/** What is told piece by piece is told within so many sentences before, and after. */
const reach = { before: 2, after: 1 };

/** Longer sentences are lists, or badly parted text: their beginning is what stands beside. */
const longest = 1000;

type SentenceSpan = DocumentClause['sentences'][number];

/**
 * Returns a function that tells which sentences stand beside one, normalised. A heading parts them; a row of a table
 * stands for itself.
 */
export function besideIn(
  { clauses, text }: PolicyDocument,
  script: Script,
): (sentence: Pick<SentenceSpan, 'start'>) => string[] {
  const flow: { span: SentenceSpan; passage: number }[] = [];
  let passage = 0;
  for (const { kind, sentences } of clauses) {
    const stands = kind === 'heading' || kind === 'row' ? 1 : 0;
    passage += stands;
    for (const span of sentences) flow.push({ span, passage });
    passage += stands;
  }
  const at = new Map(flow.map(({ span }, index) => [span.start, index]));
  const known = new Map<SentenceSpan, string>();
  const plain = (span: SentenceSpan): string => {
    const made =
      known.get(span) ?? normalise(text.slice(span.start, Math.min(span.end, span.start + longest)), script).text;
    known.set(span, made);
    return made;
  };
  return ({ start }) => {
    const here = at.get(start);
    if (here === undefined) return [];
    return flow
      .slice(Math.max(0, here - reach.before), here + reach.after + 1)
      .filter((other) => other.span.start !== start && other.passage === flow[here]?.passage)
      .map(({ span }) => plain(span));
  };
}
