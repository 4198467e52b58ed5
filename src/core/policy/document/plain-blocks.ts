import type { RawDocument } from './block';
import { joinIntoBlocks, type Line } from './join-lines';
import { linesOf } from './lines';
import { trimMenus } from './trim-menus';

const linesInSlice = 400;

/** Reads plain text: headings, paragraphs of wrapped lines and lists, told by their shape. */
export function* readPlainBlocks(source: string): Generator<void, RawDocument> {
  const lines: Line[] = [];
  for (const { text, start } of linesOf(source)) {
    lines.push(toLine(text, start));
    if (lines.length % linesInSlice === 0) yield;
  }
  const width = wrapWidth(lines);
  const blocks = trimMenus(yield* joinIntoBlocks(lines, width));
  return {
    titles: { headings: [], page: null },
    languageHint: null,
    dateHint: null,
    languageVersions: [],
    blocks,
    links: [],
    limits: new Set(),
  };
}

const bullet = /^(\s*)([•‣◦▪■●○·∙*–—➢➤✓-]|o(?=\s{2,}))\s*(?=\S)/u;
const counted = /^(\s*)(\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})\)|(?:\d{1,2}|[a-z]|[ivx]{2,5})\.)\s+(?=\S)/u;

function toLine(text: string, start: number): Line {
  const indent = /^\s*/.exec(text)?.[0].length ?? 0;
  const mark = bullet.exec(text);
  if (mark !== null && !/^\s*(?:[-–—*_=]\s*){3,}$/.test(text))
    return { text, start, indent, marker: 'bullet', content: mark[0].length };
  const number = counted.exec(text);
  if (number !== null) return { text, start, indent, marker: 'number', content: indent };
  return { text, start, indent, marker: null, content: indent };
}

/** How long a full line is where the text is wrapped; null where each paragraph is one line. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter((length) => length > 0);
  if (lengths.length < 4) return null;
  const sorted = lengths.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const near = lengths.filter((length) => length > high * 0.75 && length <= high * 1.1).length;
  return high >= 40 && high <= 130 && near > lengths.length * 0.35 ? high : null;
}
