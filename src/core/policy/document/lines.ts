const maxLine = 20_000;

/** Splits a text at its line ends, each line with its offset; a line longer than any paragraph comes in pieces. */
export function* linesOf(source: string): Generator<{ text: string; start: number }> {
  let start = 0;
  let lineEnd = -1;
  while (start <= source.length) {
    if (lineEnd < start) {
      const found = source.indexOf('\n', start);
      lineEnd = found === -1 ? source.length : found;
    }
    const end = Math.min(lineEnd, start + maxLine);
    const isCarriage = end === lineEnd && end > start && source[end - 1] === '\r';
    yield { text: source.slice(start, isCarriage ? end - 1 : end), start };
    start = end === lineEnd ? end + 1 : end;
  }
}
