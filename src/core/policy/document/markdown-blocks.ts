import type { Block, RawDocument } from './block';
import { frontMatterOf } from './front-matter';
import { linesOf } from './lines';
import { MarkdownInline } from './markdown-inline';
import { resolveAddress } from './resolve-address';
import { TracedTextBuilder } from './traced-text';

interface List {
  indent: number;
  leadIn: number | null;
}

interface Open {
  kind: 'paragraph' | 'item' | 'heading';
  level: number;
  depth: number;
  leadIn: number | null;
  text: TracedTextBuilder;
}

const charactersInSlice = 10_000;
/** A paragraph that grows beyond this is read in pieces. */
const maxParagraph = 20_000;
const atx = /^ {0,3}(#{1,6})(?:\s+|$)/;
const item = /^(\s*)([-*+•]|\d{1,9}[.)])(\s+)(?=\S)/;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const rule = /^ {0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const tableRule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Reads Markdown: headings, paragraphs, lists, tables and links, in one pass over its lines. */
export function* readMarkdownBlocks(source: string, url: string | null): Generator<void, RawDocument> {
  const lines = [...linesOf(source)];
  const texts = lines.map(({ text }) => text);
  const inline = new MarkdownInline(definitionsOf(texts));
  const front = frontMatterOf(texts);
  const reader = new MarkdownReader(inline);
  let sinceYield = 0;
  for (const [index, line] of lines.entries()) {
    if (index < front.lineCount) continue;
    reader.add(line.text, line.start, lines[index + 1]?.text ?? '');
    sinceYield += line.text.length + 50;
    if (sinceYield < charactersInSlice) continue;
    sinceYield = 0;
    yield;
  }
  reader.close();
  return {
    titles: { headings: reader.title === null ? [] : [reader.title], page: front.values.get('title') ?? null },
    languageHint: front.values.get('lang') ?? front.values.get('language') ?? null,
    dateHint: front.values.get('last_updated') ?? front.values.get('updated') ?? front.values.get('date') ?? null,
    languageVersions: [],
    blocks: reader.blocks,
    links: inline.links.map((link) => ({ ...link, target: resolveAddress(link.target, url) })),
    limits: new Set(),
  };
}

/** "[1]: https://example.com" → "1" */
function definitionsOf(lines: readonly string[]): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const line of lines) {
    const found = definition.exec(line);
    if (found?.[1] !== undefined && found[2] !== undefined) definitions.set(found[1].toLowerCase().trim(), found[2]);
  }
  return definitions;
}

const definition = /^ {0,3}\[([^\]^][^\]]{0,200})\]:\s*<?([^\s>]{1,4000})>?(?:\s+["'(].{0,300})?\s*$/;

class MarkdownReader {
  readonly blocks: Block[] = [];
  title: string | null = null;
  private readonly lists: List[] = [];
  private open: Open | null = null;
  private fence: string | null = null;
  private table: { number: number; leadIn: number | null; isHeader: boolean } | null = null;
  private tables = 0;
  private isAfterBlank = true;

  constructor(private readonly inline: MarkdownInline) {}

  add(text: string, start: number, next: string): void {
    if (this.addFenced(text, start)) return;
    if (text.trim() === '') {
      this.close();
      this.isAfterBlank = true;
      return;
    }
    if (!this.addTable(text, start, next)) this.addProse(text, start, next);
    this.isAfterBlank = false;
  }

  close(): void {
    const { open } = this;
    this.open = null;
    this.table = null;
    if (open === null) return;
    const { kind, level, depth, leadIn } = open;
    const { text, links, isBold } = this.inline.read(open.text.build());
    const isHeading =
      kind === 'heading' ||
      (kind === 'paragraph' && isBold && text.text.length < 120 && !/[.:;,]$/.test(text.text.trim()));
    this.blocks.push({
      kind: isHeading ? 'heading' : kind,
      level: isHeading ? level || 8 : 0,
      depth,
      leadIn,
      text,
      links,
      row: null,
    });
    if (kind === 'heading' && level === 1) this.title ??= text.text.trim();
  }

  private addFenced(text: string, start: number): boolean {
    const mark = fence.exec(text)?.[1];
    if (this.fence === null) {
      if (mark === undefined) return false;
      this.close();
      this.fence = mark;
      return true;
    }
    if (mark?.startsWith(this.fence) === true && text.trim() === mark) this.fence = null;
    else this.addLine(text, start, 0);
    return true;
  }

  private addTable(text: string, start: number, next: string): boolean {
    if (this.table === null) {
      if (!text.includes('|') || !next.includes('-') || !tableRule.test(next.slice(0, 2000))) return false;
      this.close();
      this.table = { number: this.tables, leadIn: this.introducer(), isHeader: true };
      this.tables += 1;
      this.addRow(text, start, true);
      return true;
    }
    if (!text.includes('|')) {
      this.table = null;
      return false;
    }
    if (tableRule.test(text.slice(0, 2000)) && this.table.isHeader) this.table.isHeader = false;
    else this.addRow(text, start, false);
    return true;
  }

  private addRow(text: string, start: number, isHeader: boolean): void {
    const { table } = this;
    if (table === null) return;
    const builder = new TracedTextBuilder();
    const cells: { start: number; end: number; columns: number; rows: number; isHeader: boolean }[] = [];
    const links: Block['links'] = [];
    for (const { from, to } of cellsOf(text)) {
      if (cells.length > 0) builder.addInserted(' | ');
      const cell = new TracedTextBuilder();
      cell.addVerbatim(text.slice(from, to), start + from);
      const read = this.inline.read(cell.build());
      const at = builder.length;
      builder.addTraced(read.text);
      links.push(...read.links.map((link) => ({ ...link, start: link.start + at, end: link.end + at })));
      cells.push({ start: at, end: builder.length, columns: 1, rows: 1, isHeader });
    }
    this.blocks.push({
      kind: 'row',
      level: 0,
      depth: 0,
      text: builder.build(),
      links,
      leadIn: table.leadIn,
      row: { table: table.number, cells },
    });
  }

  private addProse(text: string, start: number, next: string): void {
    const heading = atx.exec(text);
    if (heading?.[1] !== undefined) {
      this.close();
      this.lists.length = 0;
      this.begin('heading', heading[1].length, 0, null);
      this.addLine(text.replace(/\s#+\s*$/, ''), start, heading[0].length);
      this.close();
      return;
    }
    if (/^ {0,3}(?:=+|-+)\s*$/.test(text) && this.open?.kind === 'paragraph') {
      this.open.kind = 'heading';
      this.open.level = text.trim().startsWith('=') ? 1 : 2;
      this.close();
      return;
    }
    if (rule.test(text.slice(0, 200)) || definition.test(text)) {
      this.close();
      return;
    }
    const marked = item.exec(text);
    if (
      marked !== null &&
      !(this.open?.kind === 'paragraph' && /\d/.test(marked[2] ?? '') && !/^1[.)]/.test(marked[2] ?? ''))
    ) {
      this.addItem(text, start, marked);
      return;
    }
    this.addParagraph(text, start, next);
  }

  private addItem(text: string, start: number, marked: RegExpExecArray): void {
    this.close();
    const indent = (marked[1] ?? '').replaceAll('\t', '    ').length;
    while ((this.lists.at(-1)?.indent ?? -1) > indent) this.lists.pop();
    if ((this.lists.at(-1)?.indent ?? -1) < indent) this.lists.push({ indent, leadIn: this.introducer() });
    this.begin('item', 0, this.lists.length - 1, this.lists.at(-1)?.leadIn ?? null);
    const isBullet = !/\d/.test(marked[2] ?? '');
    this.addLine(text, start, isBullet ? marked[0].length : (marked[1] ?? '').length);
  }

  private addParagraph(text: string, start: number, next: string): void {
    const quote = /^ {0,3}(?:>\s?)+/.exec(text)?.[0].length ?? 0;
    const indent = /^\s*/.exec(text)?.[0].length ?? 0;
    if (this.open === null) {
      const isInItem = indent >= 2 && this.lists.length > 0;
      if (!isInItem) this.lists.length = 0;
      this.begin(
        isInItem ? 'item' : 'paragraph',
        0,
        isInItem ? this.lists.length - 1 : 0,
        isInItem ? (this.lists.at(-1)?.leadIn ?? null) : null,
      );
    }
    this.addLine(text, start, Math.max(quote, indent));
    if (/(?: {2}|\\)$/.test(text) && next.trim() !== '') this.open?.text.addInserted('\n');
  }

  private begin(kind: Open['kind'], level: number, depth: number, leadIn: number | null): void {
    this.open = { kind, level, depth, leadIn, text: new TracedTextBuilder() };
  }

  private addLine(text: string, start: number, from: number): void {
    if ((this.open?.text.length ?? 0) > maxParagraph) this.close();
    if (this.open === null) this.begin('paragraph', 0, 0, null);
    const builder = this.open?.text;
    if (builder === undefined) return;
    if (builder.length > 0) builder.addInserted('\n');
    builder.addVerbatim(text.slice(from), start + from);
  }

  private introducer(): number | null {
    const last = this.blocks.at(-1);
    return last === undefined || last.kind === 'heading' || last.kind === 'row' ? null : this.introducerOf(last);
  }

  private introducerOf(last: Block): number | null {
    return last.kind === 'item' && last.depth >= this.lists.length ? last.leadIn : this.blocks.length - 1;
  }
}

/** The cells of a row, between its bars that are not escaped. */
function cellsOf(text: string): { from: number; to: number }[] {
  const bars = [...text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const edges = [-1, ...bars, text.length];
  const cells = edges.slice(1).map((to, index) => ({ from: (edges[index] ?? 0) + 1, to }));
  return cells.filter(
    ({ from, to }, index) => !((index === 0 || index === cells.length - 1) && text.slice(from, to).trim() === ''),
  );
}
