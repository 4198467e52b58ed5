import type { ClauseText } from './compare-clauses';

type Pair = [ClauseText, null] | [null, ClauseText] | [ClauseText, ClauseText];

/** Two clauses that share so much of their words are one, changed. */
const leastAlike = 0.5;
/** More clauses than this in one place are not held against each other one by one. */
const mostCompared = 4000;

/** Returns clauses of an old and a new text in one place, those that say nearly the same together, in their order. */
export function pairUp(removed: readonly ClauseText[], added: readonly ClauseText[]): Pair[] {
  const isTooMuch = removed.length * added.length > mostCompared;
  const bags = isTooMuch ? [] : added.map(({ text }) => wordsOf(text));
  const pairs: Pair[] = [];
  let next = 0;
  for (const one of removed) {
    const at = isTooMuch ? -1 : mostAlike(wordsOf(one.text), bags, next);
    const other = added[at];
    if (other === undefined) {
      pairs.push([one, null]);
      continue;
    }
    for (const before of added.slice(next, at)) pairs.push([null, before]);
    pairs.push([one, other]);
    next = at + 1;
  }
  for (const rest of added.slice(next)) pairs.push([null, rest]);
  return pairs;
}

/** -1: none is alike enough. */
function mostAlike(words: readonly string[], bags: readonly (readonly string[])[], from: number): number {
  let best = -1;
  let most = leastAlike;
  for (let at = from; at < bags.length; at += 1) {
    const alike = likeness(words, bags[at] ?? []);
    if (alike > most) [best, most] = [at, alike];
  }
  return best;
}

/** Pairs of letters: they do for languages that part no words. */
function wordsOf(text: string): string[] {
  const letters = text.toLowerCase();
  return Array.from({ length: Math.max(0, Math.min(letters.length, 600) - 1) }, (_, at) => letters.slice(at, at + 2));
}

/** Dice's coefficient, 0 to 1. */
function likeness(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  return (2 * shared) / Math.max(1, one.length + other.length);
}
