import type { DecidingWords, ReadingBasis, Stance } from '../../domain';
import type { Mention } from './mentions';
import type { Span } from './spans';

/** A mention judged. `not`: why it is no disclosure; it may become one when the next sentence points back to it. */
export type Judged =
  | { mention: Mention; stance: Stance; basis: ReadingBasis; certainty: number; words: Marked[] }
  | { mention: Mention; not: 'question' | 'elsewhere' | 'tip' | 'definition' | 'bare' };

/** Deciding words as spans of normalised text. */
export interface Marked extends Span {
  told: DecidingWords['told'];
}

/** How sure a reading is, by what told it. */
export const certaintyOf = {
  phrase: 0.9,
  use: 0.9,
  'lead-in': 0.8,
  table: 0.8,
  'points-back': 0.7,
  heading: 0.7,
  answer: 0.8,
  named: 0.55,
  'by-hand': 1,
} as const satisfies Record<ReadingBasis, number>;

export type Affirmed = Extract<Judged, { stance: Stance }>;
export type Unjudged = Extract<Judged, { not: string }>;

/** Whether the mention is a disclosure or a denial. */
export const isJudged = (judged: Judged): judged is Affirmed => 'stance' in judged;

/** Returns the mention as a disclosure or a denial, with what told it. `more`: deciding words beside its own. */
export function judgedBy(
  mention: Mention,
  stance: Stance,
  basis: ReadingBasis,
  more: readonly Marked[] = [],
): Affirmed {
  const { start, end } = mention;
  return { mention, stance, basis, certainty: certaintyOf[basis], words: [{ start, end, told: 'technique' }, ...more] };
}
