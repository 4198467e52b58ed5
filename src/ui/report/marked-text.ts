import type { DecidingWords } from '../../core/domain';

/** A piece of a clause: plain, or words that decided how it was read. */
export interface MarkedPiece {
  text: string;
  told: DecidingWords['told'] | null;
}

/** Returns a clause's text in pieces. Where words told several things, the technique comes first. */
export function markedText(
  text: string,
  { start, end }: { start: number; end: number },
  words: readonly DecidingWords[],
): MarkedPiece[] {
  const within = words
    .map((word) => ({ ...word, start: Math.max(start, word.start), end: Math.min(end, word.end) }))
    .filter((word) => word.start < word.end)
    .sort((one, other) => rankOf(one.told) - rankOf(other.told));
  const cuts = [...new Set([start, end, ...within.flatMap((word) => [word.start, word.end])])].sort((a, b) => a - b);
  const pieces = cuts.slice(1).map((to, at): MarkedPiece => {
    const from = cuts[at] ?? start;
    const word = within.find((one) => one.start <= from && one.end >= to);
    return { text: text.slice(from, to), told: word?.told ?? null };
  });
  return joined(pieces);
}

const order: readonly DecidingWords['told'][] = ['technique', 'catch-all', 'denial', 'may', 'use', 'party', 'purpose'];
const rankOf = (told: DecidingWords['told']): number => order.indexOf(told);

function joined(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const result: MarkedPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.told === piece.told) last.text += piece.text;
    else result.push({ ...piece });
  }
  return result;
}
