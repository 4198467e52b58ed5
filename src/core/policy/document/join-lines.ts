import type { Block } from './block';
import { headingNumber } from './clause-numbers';
import { TracedTextBuilder } from './traced-text';

export interface Line {
  text: string;
  /** Offset in the source. */
  start: number;
  indent: number;
  marker: 'bullet' | 'number' | null;
  /** Where in the line its words begin, behind indentation and bullet. */
  content: number;
}

/** What is being collected: the block, and the lines that belong to it. */
interface Open {
  block: Omit<Block, 'text'>;
  text: TracedTextBuilder;
  indent: number;
  lastLength: number;
}

/** Joins lines to blocks: a wrapped line goes on with the one before it, and headings and bullets begin anew. */
export function* joinIntoBlocks(lines: readonly Line[], width: number | null): Generator<void, Block[]> {
  const blocks: Block[] = [];
  /** Of the lists that are open: how far they are indented and what introduces them. */
  const lists: { indent: number; leadIn: number | null }[] = [];
  let open: Open | null = null;
  const close = (): void => {
    if (open !== null) blocks.push({ ...open.block, text: open.text.build() });
    open = null;
  };
  for (const [index, line] of lines.entries()) {
    if (index % 500 === 499) yield;
    const trimmed = line.text.trim();
    if (trimmed === '' || isRule(trimmed)) {
      close();
      continue;
    }
    const isAfterBlank = index === 0 || lines[index - 1]?.text.trim() === '';
    const heading = headingLevel(lines, index, isAfterBlank, width);
    const current: Open | null = open;
    if (heading === null && line.marker === null && current !== null && goesOn(current, line, width)) {
      addLine(current, line);
      continue;
    }
    close();
    if (heading !== null || line.marker === null) {
      if (heading !== null || line.indent === 0) lists.length = 0;
      open = begin(
        heading === null || (blocks.length > 0 && leadsSomewhere(trimmed)) ? 'paragraph' : 'heading',
        heading !== null && blocks.length === 0 ? 1 : (heading ?? 0),
        0,
        null,
        line,
      );
    } else {
      enterList(lists, line.indent, blocks);
      open = begin('item', 0, lists.length - 1, lists.at(-1)?.leadIn ?? null, line);
    }
    if (heading !== null) close();
  }
  close();
  return blocks;
}

const isRule = (text: string): boolean => /^(?:[-–—=_*#~]\s?){3,}$/.test(text.slice(0, 300));

function begin(kind: Block['kind'], level: number, depth: number, leadIn: number | null, line: Line): Open {
  const text = new TracedTextBuilder();
  const open = {
    block: { kind, level, depth, links: [], leadIn, row: null },
    text,
    indent: line.indent,
    lastLength: 0,
  };
  addLine(open, line);
  return open;
}

function addLine(open: Open, { text, start, content }: Line): void {
  if (open.text.length > 0) open.text.addInserted('\n');
  open.text.addVerbatim(text.slice(content), start + content);
  open.lastLength = text.trimEnd().length;
}

/** Without a common width each line is its own paragraph, unless it breaks off in the middle of a sentence. */
function goesOn(open: Open, line: Line, width: number | null): boolean {
  if (open.block.kind === 'item' && line.indent > 0) return true;
  const first = line.text.trim()[0] ?? '';
  if (width !== null) return open.lastLength >= width * 0.6 || /\p{Ll}/u.test(first);
  return /[\p{Ll},;]/u.test(first) && !/[.:;!?]$/.test(open.text.tail);
}

function enterList(lists: { indent: number; leadIn: number | null }[], indent: number, blocks: readonly Block[]): void {
  while ((lists.at(-1)?.indent ?? -1) > indent) lists.pop();
  if (lists.at(-1)?.indent === indent) return;
  const last = blocks.at(-1);
  const isIntroduced = last !== undefined && last.kind !== 'heading' && last.kind !== 'row';
  lists.push({ indent, leadIn: isIntroduced ? blocks.length - 1 : null });
}

/** "Adwhirl - https://adwhirl.example" leads somewhere rather than naming what follows. */
const leadsSomewhere = (text: string): boolean => /(?:https?:\/\/|www\.)\S+$/.test(text);

/** The level of a line that is a heading; null for others. */
function headingLevel(
  lines: readonly Line[],
  index: number,
  isAfterBlank: boolean,
  width: number | null,
): number | null {
  const line = lines[index];
  if (line === undefined || line.marker === 'bullet') return null;
  const text = line.text.trim();
  const next = lines[index + 1]?.text.trim() ?? '';
  if (/^(?:={3,}|-{3,}|~{3,})$/.test(next) && text.length < 120) return next.startsWith('=') ? 1 : 2;
  if (text.length > 100 || !/\p{L}/u.test(text)) return null;
  if (/[:：]$/.test(text)) return isAfterBlank && next === '' && opensProse(lines, index) ? 5 : null;
  if (/[.,;!?。、，；]$/.test(text)) return null;
  const isFollowed = next !== '' || (lines[index + 2]?.text.trim() ?? '') !== '';
  if (!isFollowed) return null;
  const number = headingNumber(text);
  const isApart = isAfterBlank && (next === '' || width === null || text.length < (width ?? 80) * 0.6);
  const isNumbered = number !== null && !/^\d+\s/.test(text) && line.indent < 4;
  if (isNumbered && !isWrapped(lines, index, width) && isSection(lines, index, next))
    return 1 + number.split('.').length;
  if (/^[^\p{Ll}]{4,}$/u.test(text) && /\p{Lu}{2}/u.test(text)) return isAfterBlank ? 2 : 3;
  if (line.marker === 'number' || line.indent > 0) return null;
  return isApart && text.split(/\s+/).length <= 12 && /^[\p{Lu}\p{Lo}¿]/u.test(text) ? 4 : null;
}

/** A line that ends in a colon names what follows when that is a paragraph, and introduces it when it is a list. */
function opensProse(lines: readonly Line[], index: number): boolean {
  const following = lines[index + 2];
  return following !== undefined && following.marker === null && following.text.trim().length > 80;
}

/** The sentence goes on in the next line: "1. We place a cookie by which visitors who come back are" "recognised." */
function isWrapped(lines: readonly Line[], index: number, width: number | null): boolean {
  const following = lines[index + 1];
  if (following === undefined || following.marker !== null) return false;
  const next = following.text.trim();
  const length = lines[index]?.text.trimEnd().length ?? 0;
  return /^\p{Ll}/u.test(next) || (next !== '' && width !== null && length >= width * 0.85);
}

/** A numbered line is a heading when what follows is no further item of a list of short lines. */
function isSection(lines: readonly Line[], index: number, next: string): boolean {
  const following = next === '' ? (lines[index + 2]?.text.trim() ?? '') : next;
  if (following === '') return false;
  const number = headingNumber(following);
  return number === null || number.includes('.') || following.length > 100;
}
