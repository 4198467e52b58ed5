import type { DocumentClause, DocumentLimit, DocumentLink, DocumentTable, PolicyDocument } from '../../domain';
import { groupBy } from '../../../lib/group-by';
import type { Block, Cell, RawDocument } from './block';
import { cleanText } from './clean-text';
import { numberClauses } from './clause-numbers';
import { languageOf, type DetectLanguage } from './language';
import type { JoinWords } from './clean-text';
import { joinWordsOf } from './join-words';
import { printedAddresses } from './printed-addresses';
import { sentencesOf } from './sentences';
import { toTable, type TableRow } from './table-rows';
import { titleOf } from './title';
import { sliceTraced } from './traced-text';
import { trimContents } from './trim-contents';
import { versionDateOf } from './version-date';

const maxParagraph = 20_000;
const maxText = 8_000_000;
const charactersInSlice = 10_000;

/** A clause while the document is being put together. */
interface Draft {
  block: Block;
  index: number;
  text: string;
  start: number;
  end: number;
  sourceStart: number;
  sourceEnd: number;
  cells: { start: number; end: number; cell: Cell }[];
}

/** Puts a document together from what a reader found: clean text, clauses with ids, links and tables. */
export function* composeDocument(
  raw: RawDocument,
  source: string,
  options: { language: string | null; detect: DetectLanguage | null },
): Generator<void, PolicyDocument> {
  const blocks = trimContents(raw.blocks);
  yield;
  const assembly = new Assembly({ ...raw, blocks }, joinWordsOf(source));
  for (let index = 0; index < blocks.length; index += 1) if (assembly.add(index)) yield;
  const { text, drafts } = assembly.build();
  yield;
  const language = options.language ?? languageOf(sampleOf(drafts), raw.languageHint, options.detect);
  yield;
  const clauses = yield* toClauses(drafts, language);
  const links = yield* withPrinted(yield* assembly.links(clauses), clauses, text);
  const tables = yield* toTables(drafts, clauses);
  yield;
  return {
    title: titleOf(
      raw.titles,
      drafts.map(({ block, text }) => ({ kind: block.kind, level: block.level, text })),
    ),
    language,
    languageVersions: raw.languageVersions,
    versionDate: versionDateOf(clauses, text, language, raw.dateHint),
    text,
    clauses,
    links,
    tables,
    limits: [...assembly.limits],
    offsets: assembly.offsets,
  };
}

const sampleLength = 60_000;

/** Text for telling the language: prose first, from the beginning. */
function sampleOf(drafts: readonly Draft[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of drafts) {
    if (length > sampleLength) break;
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n');
}

class Assembly {
  readonly limits: Set<DocumentLimit>;
  readonly offsets: number[] = [];
  private readonly drafts: Draft[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private sinceYield = 0;
  private nextSource = -1;
  /** By number of the link: where it was found first. */
  private readonly spans = new Map<number, { draft: number; start: number; end: number }>();

  constructor(
    private readonly raw: RawDocument,
    private readonly joinWords: JoinWords,
  ) {
    this.limits = new Set(raw.limits);
  }

  /** Adds one block; true when it is time to yield. */
  add(index: number): boolean {
    const block = this.raw.blocks[index];
    if (block === undefined) return false;
    if (this.length > maxText) {
      this.limits.add('too-long');
      return false;
    }
    const length = block.text.text.length;
    if (length > maxParagraph) this.limits.add('long-paragraph');
    for (let start = 0; start < length;) {
      const end = cutAt(block.text.text, start);
      this.addPiece(block, index, start, end);
      start = end;
    }
    this.sinceYield += length + 200;
    if (this.sinceYield < charactersInSlice) return false;
    this.sinceYield = 0;
    return true;
  }

  build(): { text: string; drafts: Draft[] } {
    return { text: this.parts.join('\n'), drafts: this.drafts };
  }

  *links(clauses: readonly DocumentClause[]): Generator<void, DocumentLink[]> {
    const links: DocumentLink[] = [];
    for (const [number, link] of this.raw.links.entries()) {
      const span = this.spans.get(number);
      links.push({
        ...link,
        text: cleanText(link.text, this.joinWords).text,
        start: span?.start ?? null,
        end: span?.end ?? null,
        clauseId: span === undefined ? null : (clauses[span.draft]?.id ?? null),
        isGlued: false,
        candidates: [],
      });
      if (number % 200 === 199) yield;
    }
    return links;
  }

  private addPiece(block: Block, index: number, from: number, to: number): void {
    const traced = from === 0 && to === block.text.text.length ? block.text : sliceTraced(block.text, from, to);
    const clean = cleanText(traced.text, this.joinWords);
    for (const limit of clean.limits) this.limits.add(limit);
    if (clean.text === '') return;
    const start = this.length === 0 ? 0 : this.length + 1;
    this.parts.push(clean.text);
    this.length = start + clean.text.length;
    const end = this.length;
    const sourceOf = (unit: number): number => traced.at[clean.from[unit] ?? 0] ?? 0;
    for (let unit = 0; unit < clean.text.length; unit += 1) this.trace(start + unit, sourceOf(unit));
    const sourceEnd = traced.at[(clean.from.at(-1) ?? 0) + 1] ?? 0;
    this.trace(end, sourceEnd);
    /** Where a place in the block's own text is in the document's. */
    const place = (raw: number): number => start + firstFrom(clean.from, raw - from);
    const cells = (block.row?.cells ?? []).map((cell) => ({ cell, start: place(cell.start), end: place(cell.end) }));
    for (const link of block.links)
      if (!this.spans.has(link.link) && link.start < to && link.end >= from)
        this.spans.set(link.link, {
          draft: this.drafts.length,
          start: place(link.start),
          end: Math.max(place(link.start), trimmedEnd(clean.text, start, place(link.end))),
        });
    this.drafts.push({ block, index, text: clean.text, start, end, sourceStart: sourceOf(0), sourceEnd, cells });
  }

  /** Keeps a pair of offsets where the two texts stop running alike. */
  private trace(offset: number, source: number): void {
    if (source !== this.nextSource) this.offsets.push(offset, source);
    this.nextSource = source + 1;
  }
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - start - 1] === ' ') at -= 1;
  return at;
}

/** Where the piece of a long paragraph that begins here ends: at a space, where there is one near. */
function cutAt(text: string, start: number): number {
  if (text.length - start <= maxParagraph) return text.length;
  const space = text.lastIndexOf(' ', start + maxParagraph);
  return space > start + maxParagraph / 2 ? space + 1 : start + maxParagraph;
}

/** The first index whose value is at least this one. */
function firstFrom(values: readonly number[], value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* toClauses(drafts: readonly Draft[], language: string | null): Generator<void, DocumentClause[]> {
  const numbers = numberClauses(drafts.map(({ block, text }) => ({ kind: block.kind, level: block.level, text })));
  const lastOfBlock = new Map<number, string>();
  drafts.forEach(({ index }, number) => lastOfBlock.set(index, numbers[number]?.id ?? ''));
  const clauses: DocumentClause[] = [];
  let sinceYield = 0;
  for (const [number, { block, text, start, end, sourceStart, sourceEnd }] of drafts.entries()) {
    const { id, section, headings } = numbers[number] ?? { id: '', section: '', headings: [] };
    const spans = sentencesOf(text, language);
    clauses.push({
      id,
      section,
      headings,
      kind: block.kind,
      leadIn: block.leadIn === null ? null : (lastOfBlock.get(block.leadIn) ?? null),
      depth: block.depth,
      start,
      end,
      sourceStart,
      sourceEnd,
      sentences: spans.map((span, index) => ({
        id: spans.length === 1 ? id : id + letters(index),
        start: start + span.start,
        end: start + span.end,
      })),
    });
    sinceYield += text.length + 200;
    if (sinceYield > charactersInSlice) {
      sinceYield = 0;
      yield;
    }
  }
  return clauses;
}

/** 0 → "a", 25 → "z", 26 → "aa" */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

function* withPrinted(
  links: DocumentLink[],
  clauses: readonly DocumentClause[],
  text: string,
): Generator<void, DocumentLink[]> {
  const printed: DocumentLink[] = [];
  const byClause = groupBy(links, ({ clauseId }) => clauseId ?? '');
  let sinceYield = 0;
  for (const clause of clauses) {
    const known = byClause.get(clause.id) ?? [];
    printed.push(...printedAddresses(clause, text.slice(clause.start, clause.end), known));
    sinceYield += clause.end - clause.start + 100;
    if (sinceYield > charactersInSlice) {
      sinceYield = 0;
      yield;
    }
  }
  return [...links, ...printed];
}

function* toTables(drafts: readonly Draft[], clauses: readonly DocumentClause[]): Generator<void, DocumentTable[]> {
  const rows = new Map<number, TableRow[]>();
  for (const [number, { block, cells, start, text }] of drafts.entries()) {
    const clause = clauses[number];
    if (number % 1000 === 999) yield;
    if (block.row === null || clause === undefined) continue;
    const found = rows.get(block.row.table) ?? [];
    rows.set(block.row.table, found);
    found.push({
      clauseId: clause.id,
      leadIn: clause.leadIn,
      cells: cells.map(({ cell, ...span }) => ({
        ...cell,
        text: text.slice(span.start - start, span.end - start).trim(),
      })),
    });
  }
  yield;
  return [...rows.values()].map(toTable);
}
