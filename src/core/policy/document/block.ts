import type { DocumentLimit, DocumentLink, LanguageVersion } from '../../domain';
import type { TracedText } from './traced-text';

/** In the text of a block: a line end that the author wrote as one (`<br>`), as opposed to a wrapped line. */
export const hardBreak = '\u2028';

/** A piece of a document as one of the three readers found it, before its words are cleaned. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Of a heading, 1 outermost. */
  level: number;
  depth: number;
  text: TracedText;
  links: BlockLink[];
  /** Which block introduces the list or table that this one stands in. */
  leadIn: number | null;
  /** Of a row: which table of the document it is of, and its cells. */
  row: { table: number; cells: readonly Cell[] } | null;
}

/** Where a cell stands in the text of its row, and how much of the table it spans. */
export interface Cell {
  start: number;
  end: number;
  columns: number;
  rows: number;
  isHeader: boolean;
}

/** Where a link of the document stands in a block's text. */
export interface BlockLink {
  link: number;
  start: number;
  end: number;
}

/** A link as it was found: its place in the text is known once that is clean. */
export type FoundLink = Pick<DocumentLink, 'index' | 'text' | 'target' | 'written' | 'place'>;

/** What a reader of HTML, Markdown or plain text makes of a source. */
export interface RawDocument {
  /** What the document calls itself: in its main headings, and outside of its text (`<title>`). */
  titles: { headings: string[]; page: string | null };
  /** The language that the document says it is in; only a hint. */
  languageHint: string | null;
  /** Dates that the document's head gives for itself. */
  dateHint: string | null;
  /** The same document in other languages. */
  languageVersions: LanguageVersion[];
  blocks: Block[];
  links: FoundLink[];
  limits: Set<DocumentLimit>;
}
