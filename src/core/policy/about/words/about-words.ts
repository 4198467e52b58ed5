import type { DocumentKind, ReadScope, ScopeKind } from '../../../domain';

/** One language's words for what a policy says of itself, as data. Patterns are those of the lexicon (see lexicon/pattern.ts). */
export interface AboutWords {
  /** BCP 47. */
  language: string;
  script: 'spaced' | 'unspaced';
  scope: readonly ScopeRow[];
  kinds: readonly KindRow[];
  /** What makes a list of sites an open one: "including", "and other sites". */
  open: readonly string[];
  documents: readonly DocumentRow[];
  /** The other document is made a part of this one: "incorporated by reference". */
  incorporates: readonly string[];
  /** Must be read as making the cookie policy a part of this one. */
  incorporatesExample: string;
}

export interface ScopeRow {
  says: ReadScope['says'];
  terms: readonly string[];
  /** Other meanings: where one of these touches the term, it is not meant. */
  unless?: readonly string[];
  /**
   * `meaning`: it tells what "the site" stands for, and counts only where it names one. `follows`: it speaks of "it", and
   * counts only after a sentence on scope. `loose`: it tells what the policy is about, and closes no list of sites.
   */
  as?: 'meaning' | 'follows' | 'loose';
  /** Whom it speaks of by itself: what has policies of its own is another company's. */
  of?: ScopeKind;
  /** Must be read as such a statement, and as none: a sentence each, `follows` after one on scope. */
  example: string;
  not: string;
}

export interface KindRow {
  kind: ScopeKind;
  terms: readonly string[];
  /** What a statement on scope must be about to be of this kind, and to be of none. */
  example: string;
  not: string;
}

/** A document of the same site that is named without a link: "our Cookie Policy". */
export interface DocumentRow {
  kind: DocumentKind;
  terms: readonly string[];
  unless?: readonly string[];
  example: string;
  not: string;
}
