const mostWords = 25;

interface Stretch {
  start: number;
  end: number;
}

/** Returns the clause's exact words, at most 25 of them: of a longer one, those around the words that decide. */
export function quoteOf(text: string, clause: Stretch, deciding: Stretch | null): string {
  const whole = text.slice(clause.start, clause.end);
  const words = [...whole.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => pieces(word, index));
  const first = words[0];
  if (first === undefined) return whole.trim();
  const at = Math.max((deciding?.start ?? clause.start) - clause.start, 0);
  const middle = Math.max(
    words.findIndex(({ end }) => end > at),
    0,
  );
  const from = Math.max(0, Math.min(middle - 8, words.length - mostWords));
  const last = words[Math.min(from + mostWords, words.length) - 1] ?? first;
  return whole.slice((words[from] ?? first).start, last.end);
}

/** Where words are written together, eight characters count as one. */
function pieces(word: string, index: number): Stretch[] {
  const size = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(word) ? 8 : 60;
  const count = Math.ceil(word.length / size);
  return Array.from({ length: count }, (_, piece) => ({
    start: index + piece * size,
    end: index + Math.min((piece + 1) * size, word.length),
  }));
}
