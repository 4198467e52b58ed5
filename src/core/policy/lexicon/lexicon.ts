import type { Purpose, Role, Technique } from '../../domain';

/**
 * One language's words, as data. Patterns are written as a reader would write them (see pattern.ts): `cookie*`,
 * `(web|tracking) beacon*`, `we [also] (use|collect)`, `record ~4 (session|visit)*`.
 */
export interface Lexicon {
  /** BCP 47, e.g. `en`, `zh-Hant`. */
  language: string;
  /** Whether words stand apart from each other (`spaced`) or not, as in Japanese, Chinese and Thai. */
  script: 'spaced' | 'unspaced';
  techniques: readonly TermRow[];
  otherMeanings?: readonly OtherMeaning[];
  cues: Cues;
}

/** What a technique's words mean elsewhere, whichever row names them: where a pattern fits anywhere in the sentence, the technique is not meant. Each example is read as nothing of it. */
export interface OtherMeaning {
  technique: Technique;
  patterns: readonly string[];
  examples: readonly string[];
}

/** Words for one technique; vendors and terms that stay English join them from common.ts. `says` must be read as a disclosure of it, `denies` as a denial or as nothing: both are tested. */
export interface TermRow {
  technique: Technique;
  variant?: string;
  terms: readonly string[];
  /**
   * `says`: the phrase by itself tells that it is done ("we record your visits", "log files on our server");
   * `names`: it names the technique, and counts only where something tells that it is used here;
   * `hints`: its words are too common to be believed when they merely stand there: they count only where it is told.
   */
  strength: 'says' | 'names' | 'hints';
  /** Other meanings: where one of these touches the term, it is not meant ("cookie policy"). */
  unless?: readonly string[];
  /** Other meanings: where one of these fits anywhere in the sentence, the row is not meant. */
  notWith?: readonly string[];
  /** Meant only where one of these fits the same sentence too. */
  with?: readonly string[];
  /**
   * Meant only where one of these fits the sentence or one beside it: for what is told piece by piece ("We read your fonts
   * and your screen's size." "Together they tell whether the same computer has come before.").
   */
  nearby?: readonly string[];
  /**
   * Other meanings: where one of these fits the sentences before and this one, read as one, the row is not meant
   * ("Cookies are small files." "They let us recognise your browser.").
   */
  notAfter?: readonly string[];
  says: string;
  denies: string;
}

/** What the words around a technique tell of it. All lists are patterns. */
export interface Cues {
  /** It is done on this service, by the site or by others on it: "we use", "are placed by", "on our site". */
  use: readonly string[];
  /** It points back to what was just named, and tells that it is used: "we use them", "these help us". */
  usesThem: readonly string[];
  /** It may be done: "may", "might", "from time to time". */
  may: readonly string[];
  /** A denial of what follows, up to the end of its scope: "we do not use", "neither". */
  deniesNext: readonly string[];
  /** A denial of what follows at once, and of a list that begins there: "no", "without", "free of". */
  deniesClose: readonly string[];
  /** A denial of what came before in the same part of the sentence: "are not used", and the verb's end in Japanese. */
  deniesPrevious: readonly string[];
  /** Says of a part of a tool, from its name to the end, that it is not switched on: "the extension with which … is not installed". */
  switchedOff?: readonly string[];
  /** Looks like a denial, and is none: "not only", "including but not limited to", "if you do not". */
  noDenial: readonly string[];
  /** Ends the scope of a denial: "but", "however", "except". */
  endsDenial: readonly string[];
  /** Stands after a term that is being defined: "are small text files", "is a technology that", "refers to". */
  defines: readonly string[];
  /**
   * Tells what a kind of thing is, wherever it is used ("advertising cookies are those that …"): what such a sentence
   * says of use is not said of this service, but its list or its heading may say so.
   */
  general?: readonly string[];
  /** A tip, or what the person may do: "you can set your browser", "delete cookies". */
  tip: readonly string[];
  /** Speaks of somebody else's site or of the company's business customers: "websites that we link to", "our customers' websites". */
  elsewhere: readonly string[];
  /** Tells of what was done once and is no longer: "between 2018 and 2021 we used". */
  past?: readonly string[];
  /** Says of what the sentence before told that it is done no longer, or not here: "We ended this practice". */
  takesBack?: readonly string[];
  /** Says on what condition, or after how long, something ends, and so takes nothing back: "after 30 days", "as soon as you". */
  onlyThen?: readonly string[];
  /** Goes on about those of whom the sentence before spoke: "they", "these". */
  they?: readonly string[];
  /** "similar technologies", "other tracking technologies". */
  catchAll: readonly string[];
  /** The site itself: "we", "our", "this website". */
  firstParty: readonly string[];
  /** Third parties, by what they are there for. The first that fits tells the role. */
  thirdParties: readonly { role: Role; terms: readonly string[] }[];
  purposes: readonly { purpose: Purpose; terms: readonly string[] }[];
  /** It is recorded by itself, or at each visit ("automatically", "each time you visit"): then a single field tells of a log. */
  logged: readonly string[];
  /** What else a field may be kept with, so that it tells of no log: a comment, a subscription, the proof of a consent. */
  keptWith: readonly string[];
  /** What answers a question with yes, or with no, alone or at the beginning: "Yes", "No", "Never", "Not at all". */
  answersYes?: readonly string[];
  answersNo?: readonly string[];
  /** The head of a table's column that asks whether something is used: "Used?", "In use". */
  asksUse?: readonly string[];
  /** Ends a sentence that asks, where it has no question mark: "ますか。" in Japanese. */
  asks?: readonly string[];
  /** Headings under which everything is done here: "cookies we use", "information we collect automatically". */
  useHeading: readonly string[];
  /** Headings under which nothing is: "definitions", "how to delete cookies", "other websites". */
  otherHeading: readonly string[];
}
