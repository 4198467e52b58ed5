/** A document as it was fetched or given. */
export interface PolicySnapshot {
  url: string | null;
  fetchedAt: number | null;
  mediaType: 'text/html' | 'text/plain' | 'text/markdown';
  source: string;
  /** SHA-256 of the source, hex, made at the edge. */
  hash: string | null;
}

/** The document as read: clean text, and what stands where in it. Not stored as such: the library keeps what was read from it. */
export interface PolicyDocument {
  title: string | null;
  language: string | null;
  versionDate: string | null;
  text: string;
  clauses: DocumentClause[];
  links: DocumentLink[];
  tables: DocumentTable[];
  limits: string[];
}

export interface DocumentClause {
  id: string;
  section: string;
  headings: string[];
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  leadIn: string | null;
  depth: number;
  start: number;
  end: number;
  sourceStart: number;
  sourceEnd: number;
  sentences: { id: string; start: number; end: number }[];
}

export interface DocumentLink {
  index: number | null;
  text: string;
  target: string;
  written: string;
  start: number | null;
  end: number | null;
  clauseId: string | null;
  place: 'text' | 'menu' | 'footer' | 'banner';
  isGlued: boolean;
}

export interface DocumentTable {
  clauseIds: string[];
  header: string[];
  rows: string[][];
  leadIn: string | null;
}
