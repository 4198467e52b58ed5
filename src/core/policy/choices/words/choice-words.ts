import type { ChoiceKind } from '../../../domain';

/**
 * What words tell of a link: that it is a choice of this kind, or that it leads elsewhere (another company's policy,
 * terms, a profile). `contact`: an address for questions, which serves for rights where none is given for them.
 */
export type Told = ChoiceKind | 'contact' | 'elsewhere';

/** One language's words for choices, as data. Patterns are those of the lexicon (see lexicon/pattern.ts). */
export interface ChoiceWords {
  /** BCP 47. */
  language: string;
  script: 'spaced' | 'unspaced';
  rows: readonly ChoiceRow[];
  regions: readonly {
    region: string;
    terms: readonly string[];
    /** Names too short to tell a region elsewhere: in brackets beside a link they do ("Opt out (US only)"). */
    brief?: readonly string[];
  }[];
  /** What may stand beside such a name in the brackets, words with a blank between; a `*` stands for any ending. */
  besideBrief?: string;
  /** Headings that name a region and speak to everybody all the same: "Transfers outside the EEA". */
  regionless: readonly string[];
  /** Whom a sentence speaks to, where a region follows: "if you live in", "for residents of". */
  speaksTo: readonly string[];
  purposes: readonly { purpose: string; terms: readonly string[] }[];
  /** Words that part what is said of one link from what is said of the next: "and", "or". */
  joins: readonly string[];
  /** What only points down to the list it introduces, and leaves to the sentence before what the list is of: "Here are the links". */
  pointers: readonly string[];
  /** Short words that follow an address, and are sometimes printed without a blank before them. */
  glue: readonly string[];
}

export interface ChoiceRow {
  tells: Told;
  /**
   * Where the words must stand. `link`: in the link's own text. `text`: there, or in its sentence. `heading`: in a
   * heading, in what introduces a list, or at the head of a table's column. `advice`: in a sentence, without a link.
   */
  where: 'link' | 'text' | 'heading' | 'advice';
  terms: readonly string[];
  /** Other meanings: where one of these touches the term, it is not meant. */
  unless?: readonly string[];
  /** In Markdown, under a heading where the row needs one: must be read as such a choice; of `elsewhere`, some choice; of `contact`, an `email`. */
  choice: string;
  /** Must not be read as such a choice; of `elsewhere`, as none; of `contact`, as no `email`. */
  not: string;
}
