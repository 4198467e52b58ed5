import type { CompiledLexicon, CompiledRow } from '../lexicon/compile';
import type { Beside } from './beside';
import { fits, spansBut, touches, type Span } from './spans';

/** A technique's words in a sentence, before anything is known of what the sentence says of it. */
export interface Mention extends Span {
  row: CompiledRow;
}

/**
 * Returns the techniques that the sentence's normalised text speaks of, in order; of one technique's overlapping words,
 * those that say it by themselves, or else the longest. `beside` tells what stands beside the sentence.
 */
export function mentionsIn(
  text: string,
  { rows }: CompiledLexicon,
  beside: () => Beside = () => ({ before: [], after: [] }),
): Mention[] {
  const found = rows.flatMap((row) => mentionsOf(row, text, beside));
  return found
    .filter((mention) => !found.some((other) => isPartOf(mention, other)))
    .sort((one, other) => one.start - other.start);
}

function mentionsOf(row: CompiledRow, text: string, beside: () => Beside): Mention[] {
  const spans = spansBut(row.terms, row.unless, text);
  if (spans.length === 0 || fits(row.notWith, text) || (row.with !== null && !fits(row.with, text))) return [];
  if (row.nearby === null && row.notAfter === null) return spans.map((span) => ({ ...span, row }));
  const { before, after } = beside();
  if (row.nearby !== null && ![text, ...before, ...after].some((one) => fits(row.nearby, one))) return [];
  if (fits(row.notAfter, [...before, text].join('').replaceAll('  ', ' '))) return [];
  return spans.map((span) => ({ ...span, row }));
}

/** Beside another of the same technique that says more, or as much in more words. */
function isPartOf(mention: Mention, other: Mention): boolean {
  if (mention === other || mention.row.technique !== other.row.technique || !touches(mention, other)) return false;
  if (mention.row.variant !== other.row.variant && other.row.variant === null) return false;
  // "GPC and DNT signals": two signals, of which neither is a part of the other.
  if (mention.row.variant !== other.row.variant && mention.row.technique === 'consent_signal') return false;
  if (mention.row.variant === other.row.variant && mention.row.strength !== other.row.strength) {
    if (other.row.strength === 'says') return true;
    if (mention.row.strength === 'says') return false;
  }
  return mention.end - mention.start < other.end - other.start;
}
