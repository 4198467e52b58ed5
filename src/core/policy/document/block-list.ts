import type { DocumentLimit } from '../../domain';
import { hardBreak, type Block, type BlockLink, type Cell } from './block';
import { splitAtBreaks } from './split-at-breaks';
import { sliceTraced, TracedTextBuilder, type TracedText } from './traced-text';

const maxBlocks = 150_000;
/** A paragraph that grows beyond this is cut, so that each piece of work on it stays small. */
const maxParagraph = 20_000;

type Kind = 'heading' | 'paragraph' | 'item';

interface Context {
  kind: Kind;
  level: number;
  tag: string;
  isPreformatted: boolean;
}

interface List {
  leadIn: number | null;
  /** The last term of a list of definitions. */
  term: number | null;
}

interface Table {
  number: number;
  leadIn: number | null;
  cells: Cell[];
}

/** Builds blocks from the events of a walk through a page: elements that open and close, and text. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly limits = new Set<DocumentLimit>();
  /** How many elements of strong emphasis are open. */
  bold = 0;
  private readonly contexts: Context[] = [];
  private readonly lists: List[] = [];
  /** null: a table for the layout, whose cells are paragraphs. */
  private readonly tables: (Table | null)[] = [];
  private tableCount = 0;
  private text = new TracedTextBuilder();
  /** Where the block that is being built starts in all text added. */
  private base = 0;
  private strong = 0;
  private words = 0;
  private links: BlockLink[] = [];
  private isTermOpen = false;

  /** How much text was added so far. */
  get position(): number {
    return this.base + this.text.length;
  }

  /** Adds text of the source: as it stands there from an offset on, or traced. */
  add(piece: { text: string; start: number } | TracedText): void {
    const { text } = piece;
    if (this.text.length > maxParagraph && this.table === null) {
      this.limits.add('long-paragraph');
      this.flush();
    }
    const size = text.trim() === '' ? 0 : text.length;
    this.words += size;
    if (this.bold > 0) this.strong += size;
    const isPreformatted = this.contexts.at(-1)?.isPreformatted === true && text.includes('\n');
    const shown = isPreformatted ? text.replaceAll('\n', hardBreak) : text;
    if ('at' in piece) this.text.addTraced({ text: shown, at: piece.at });
    else this.text.addVerbatim(shown, piece.start);
  }

  addBreak(): void {
    if (this.table === null) this.text.addInserted(hardBreak);
    else this.text.addInserted(' ');
  }

  /** Says that a link of the document stands from this position to where we are. */
  addLink(link: number, start: number): void {
    if (start >= this.base) {
      this.links.push({ link, start: start - this.base, end: this.text.length });
      return;
    }
    // The link holds whole blocks: it is put where it begins.
    const index = this.firstBlockFrom(start);
    const block = this.blocks[index];
    if (block !== undefined) block.links.push({ link, start: 0, end: block.text.text.length });
    else this.links.push({ link, start: 0, end: this.text.length });
  }

  open(kind: Kind, level: number, tag: string): void {
    if (this.table !== null) {
      this.openInTable(this.table, tag);
      return;
    }
    this.flush();
    const outer = this.contexts.at(-1);
    const inherits = kind === 'paragraph' || outer?.kind === 'heading';
    this.contexts.push({
      kind: inherits ? (outer?.kind ?? 'paragraph') : kind,
      level: inherits ? (outer?.level ?? 0) : level,
      tag,
      isPreformatted: tag === 'pre' || tag === 'textarea' || outer?.isPreformatted === true,
    });
    const list = this.lists.at(-1);
    if (tag === 'dt' && list !== undefined) list.term = null;
    this.isTermOpen = tag === 'dt';
  }

  close(tag: string): void {
    if (this.table !== null) {
      this.closeInTable(this.table, tag);
      return;
    }
    this.flush();
    this.isTermOpen = false;
    this.contexts.pop();
  }

  openList(): void {
    if (this.table !== null) {
      this.text.addInserted(' ');
      return;
    }
    this.flush();
    this.lists.push({ leadIn: this.introducer(), term: null });
  }

  closeList(): void {
    if (this.table !== null) return;
    this.flush();
    this.lists.pop();
  }

  /** Opens a table; of one that is no data, the cells become paragraphs. */
  openTable(isData: boolean): void {
    if (this.table !== null) {
      this.tables.push(null);
      return;
    }
    this.flush();
    if (!isData) {
      this.tables.push(null);
      return;
    }
    this.tables.push({ number: this.tableCount, leadIn: this.introducer(), cells: [] });
    this.tableCount += 1;
  }

  closeTable(): void {
    const isInCell = this.tables.at(-1) === null && this.table !== null;
    if (!isInCell) this.flush();
    this.tables.pop();
  }

  /** Begins a cell of a data table. */
  openCell(columns: number, rows: number, isHeader: boolean): void {
    const { table } = this;
    if (table === null) return;
    this.closeCell(table);
    if (table.cells.length > 0) this.text.addInserted(' | ');
    table.cells.push({ start: this.text.length, end: -1, columns, rows, isHeader });
  }

  /** Ends the block that is being built. */
  flush(): void {
    const { table } = this;
    if (table !== null) {
      this.flushRow(table);
      return;
    }
    const text = this.text.build();
    const { links } = this;
    if (text.text.trim() !== '' || links.length > 0) this.keep(text, links);
    this.restart(text.text.length);
  }

  private get table(): Table | null {
    return this.tables.find((table) => table !== null) ?? null;
  }

  private openInTable(table: Table, tag: string): void {
    if (tag === 'tr') this.flushRow(table);
    else if (tag === 'li' || tag === 'dt') this.text.addInserted(this.isCellEmpty(table) ? ' ' : '; ');
    else this.text.addInserted(' ');
  }

  private closeInTable(table: Table, tag: string): void {
    if (tag === 'tr' || tag === 'caption') this.flushRow(table);
    else if (tag === 'td' || tag === 'th') this.closeCell(table);
    else this.text.addInserted(' ');
  }

  private isCellEmpty(table: Table): boolean {
    return this.text.length === (table.cells.at(-1)?.start ?? 0) || this.text.tail.trim() === '';
  }

  private closeCell(table: Table): void {
    const cell = table.cells.at(-1);
    if (cell?.end === -1) cell.end = this.text.length;
  }

  private flushRow(table: Table): void {
    this.closeCell(table);
    const text = this.text.build();
    const { cells } = table;
    table.cells = [];
    if (text.text.trim() !== '') {
      const row = cells.length === 0 ? null : { table: table.number, cells };
      this.push({
        kind: row === null ? 'paragraph' : 'row',
        level: 0,
        depth: 0,
        text,
        links: this.links,
        leadIn: row === null ? null : table.leadIn,
        row,
      });
      if (row === null) table.leadIn = this.blocks.length - 1;
    }
    this.restart(text.text.length);
  }

  private keep(text: TracedText, links: BlockLink[]): void {
    const kind = this.contexts.at(-1)?.kind ?? 'paragraph';
    const parts = kind === 'heading' ? [{ start: 0, end: text.text.length, isItem: false }] : splitAtBreaks(text.text);
    const leadIn = kind === 'item' ? this.leadInOfItem() : null;
    let introducer: number | null = null;
    for (const { start, end, isItem } of parts) {
      const isNewItem = isItem && kind === 'paragraph';
      if (!isItem) introducer = null;
      else if (introducer === null && isNewItem) introducer = this.introducer();
      this.push({
        kind: isNewItem ? 'item' : this.kindOf(kind, text.text.slice(start, end), parts.length),
        level: this.contexts.at(-1)?.level ?? 0,
        depth: kind === 'item' ? Math.max(0, this.lists.length - 1) : 0,
        text: parts.length === 1 ? text : sliceTraced(text, start, end),
        links: links
          .filter((link) => link.start < end && link.end >= start && (link.start >= start || start === 0))
          .map((link) => ({ link: link.link, start: link.start - start, end: Math.min(link.end, end) - start })),
        leadIn: isNewItem ? introducer : leadIn,
        row: null,
      });
    }
  }

  /** A short paragraph of which every word is bold is a heading that the author did not call one. */
  private kindOf(kind: Kind, text: string, parts: number): Kind {
    if (kind !== 'paragraph' || parts > 1 || this.strong === 0 || this.strong < this.words) return kind;
    const shown = text.trim();
    if (shown.length > 120 || /[.:;,!。：]$/.test(shown) || !/\p{L}/u.test(shown)) return kind;
    return 'heading';
  }

  private leadInOfItem(): number | null {
    const list = this.lists.at(-1);
    if (list === undefined) return null;
    if (this.contexts.at(-1)?.tag !== 'dt' && list.term !== null && !this.isTermOpen) return list.term;
    return list.leadIn;
  }

  /** The block that introduces what comes next; none when that is the first below a heading. */
  private introducer(): number | null {
    const index = this.blocks.length - 1;
    const last = this.blocks[index];
    if (last === undefined || last.kind === 'heading') return null;
    if (last.kind === 'row') return null;
    if (last.kind === 'item' && last.depth >= this.lists.length) return last.leadIn;
    return index;
  }

  private push(block: Block): void {
    if (this.blocks.length >= maxBlocks) {
      this.limits.add('too-many-clauses');
      return;
    }
    if (block.kind === 'heading' && block.level === 0) block.level = 8;
    this.blocks.push(block);
    const list = this.lists.at(-1);
    if (this.isTermOpen && list !== undefined) list.term = this.blocks.length - 1;
    this.ends.push(this.base + block.text.text.length);
  }

  /** For each block, where it ends in all text added. */
  private readonly ends: number[] = [];

  private firstBlockFrom(start: number): number {
    let index = this.blocks.length;
    while (index > 0 && (this.ends[index - 1] ?? 0) > start) index -= 1;
    return index;
  }

  private restart(length: number): void {
    this.base += length;
    this.text = new TracedTextBuilder();
    this.links = [];
    this.strong = 0;
    this.words = 0;
  }
}
