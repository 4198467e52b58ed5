import type { TracedText } from './traced-text';

const reference = /^&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]*);?/;

/**
 * Finds where each unit of a decoded text stands in its source: "A&amp;B" → "A" at 0, "&" at 1, "B" at 6.
 * A name without its semicolon runs on as far as the text that follows allows.
 */
export function traceReferences(text: string, source: string, offset: number): TracedText {
  const at: number[] = [];
  let from = 0;
  let index = 0;
  while (index < text.length) {
    at.push(offset + Math.min(from, source.length));
    const found = source[from] === '&' ? (reference.exec(source.slice(from, from + 40))?.[0] ?? null) : null;
    if (found === null) {
      from += source.startsWith('\r\n', from) ? 2 : 1;
      index += 1;
      continue;
    }
    const { units, length } = decoded(text, index, source, from, found);
    for (let unit = 1; unit < units; unit += 1) at.push(offset + from);
    from += length;
    index += units;
  }
  at.push(offset + source.length);
  return { text, at };
}

/** How many units of the text a reference made, and how many of the source it took. */
function decoded(
  text: string,
  index: number,
  source: string,
  from: number,
  found: string,
): { units: number; length: number } {
  const width = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  for (let length = found.length; length > 1; length -= 1)
    for (const units of [width, width + 1])
      if (agrees(text, index + units, source, from + length)) return { units, length };
  return { units: 1, length: 1 };
}

/** The texts after the reference are alike, or begin with another one. */
function agrees(text: string, index: number, source: string, from: number): boolean {
  const next = source[from];
  if (next === undefined) return index === text.length;
  return index < text.length && (next === '&' || next === '\r' || next === text[index]);
}
