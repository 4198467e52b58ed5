import { hardBreak } from './block';

export interface Part {
  start: number;
  end: number;
  /** Begins with a bullet. */
  isItem: boolean;
}

const bullet = /^\s*(?:[•‣◦▪■●○·∙–—*]|-(?=\s)|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s)/u;

/** Splits a text at its blank lines, and at the lines that begin with a bullet. */
export function splitAtBreaks(text: string): Part[] {
  if (!text.includes(hardBreak)) return [{ start: 0, end: text.length, isItem: false }];
  const lines = linesOf(text);
  const hasBullets = lines.filter(({ isItem }) => isItem).length >= 2;
  const parts: Part[] = [];
  let isAfterBlank = true;
  for (const line of lines) {
    const isBlank = text.slice(line.start, line.end).trim() === '';
    const last = parts.at(-1);
    if (!isBlank && (isAfterBlank || last === undefined || (hasBullets && line.isItem)))
      parts.push(hasBullets ? withoutBullet(text, line) : { ...line, isItem: false });
    else if (!isBlank && last !== undefined) last.end = line.end;
    isAfterBlank = isBlank;
  }
  return parts.length === 0 ? [{ start: 0, end: text.length, isItem: false }] : parts;
}

/** A bullet is no word of the text; a number is, since others refer to it. */
function withoutBullet(text: string, line: Part): Part {
  const mark = line.isItem ? /^\s*(?:[•‣◦▪■●○·∙–—*]|-(?=\s))\s*/u.exec(text.slice(line.start, line.start + 40)) : null;
  return { ...line, start: line.start + (mark?.[0].length ?? 0) };
}

function linesOf(text: string): Part[] {
  const lines: Part[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf(hardBreak, start);
    const end = found === -1 ? text.length : found;
    lines.push({ start, end, isItem: bullet.test(text.slice(start, Math.min(end, start + 40))) });
    start = end + 1;
  }
  return lines;
}
