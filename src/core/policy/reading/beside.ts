import type { DocumentClause, PolicyDocument } from '../../domain';
import { normalise, type Script } from '../lexicon/normalise';

/** What is told piece by piece is told within so many sentences before, and after. */
const reach = { before: 2, after: 1 };

/** Longer sentences are lists, or badly parted text: their beginning is what stands beside. */
const longest = 1000;

type SentenceSpan = DocumentClause['sentences'][number];

/** The sentences beside one, normalised, in the order of the text. */
export interface Beside {
  before: readonly string[];
  after: readonly string[];
}

/** Returns a function that tells which sentences stand beside one. A heading parts them; a row of a table stands for itself. */
export function besideIn(
  { clauses, text }: PolicyDocument,
  script: Script,
): (sentence: Pick<SentenceSpan, 'start'>) => Beside {
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
    if (here === undefined) return { before: [], after: [] };
    const within = (from: number, to: number): string[] =>
      flow
        .slice(Math.max(0, from), to)
        .filter((other) => other.passage === flow[here]?.passage)
        .map(({ span }) => plain(span));
    return { before: within(here - reach.before, here), after: within(here + 1, here + 1 + reach.after) };
  };
}
