import type { Span } from '../reading/spans';
import type { CompiledWords } from './compile-words';
import { cuesIn, firstFitting } from './cues';
import { reachOf, type LinkSpan } from './reach';
import type { Told } from './words/choice-words';

/** What stands around a sentence and may say what its link is, where it does not itself. */
export interface Around {
  /** The sentence before it in the same clause, where that speaks of no other link. */
  previous: string | null;
  /** Its heading, and the sentence before it: what it is about. */
  topics: readonly string[];
}

export interface FallBack {
  at: number;
  tells: Told;
  reach: number;
}

/** A sentence this short says by itself little of its link: "Click here." */
const shortSentence = 80;
/** And so short it says nothing at all. */
const shortestSentence = 30;
/** So long is the name before each link of a list within a sentence at most. */
const longestLabel = 24;
/** What counts so much: the sentence before; a word that says no, where what it says no to stands around; a heading. */
const weight = { previous: 0.78, refusal: 0.9, heading: 0.4 };
const topics: ReadonlySet<string> = new Set(['advertising', 'analytics', 'sale']);
/** Where a heading tells one of these as well, it is of more than opting out. */
const others: readonly Told[] = ['unsubscribe', 'browser_settings', 'cookie_preferences', 'complaint', 'form'];

/** Returns what is told of links of which the sentence itself tells nothing (`open`). */
export function fallBack(
  text: string,
  links: readonly LinkSpan[],
  joins: readonly Span[],
  open: readonly boolean[],
  words: readonly CompiledWords[],
  around: Around,
): FallBack[] {
  if (!open.includes(true)) return [];
  const length = links.reduce((sum, { start, end }) => sum - widthOf(text.slice(start, end)), widthOf(text));
  const isShort = links.length === 1 && length <= shortSentence;
  const isList = links.length > 1 && length <= links.length * longestLabel;
  const found = isShort
    ? ofShort(words, around, length <= shortestSentence)
    : isList
      ? ofList(open, words, around)
      : [];
  return found.length > 0 ? found : refusals(text, links, joins, open, words, around);
}

/** How long a text is, where a sign of those scripts that write no blanks stands for two letters. */
const widthOf = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);

/** "We count visits, which you may refuse. Click here." */
function ofShort(
  words: readonly CompiledWords[],
  { previous, topics: texts }: Around,
  isShortest: boolean,
): FallBack[] {
  const before = previous === null ? [] : cuesIn(previous, words, ['text']);
  if (before.length > 0) return before.map(({ tells }) => ({ at: 0, tells, reach: weight.previous }));
  if (previous !== null && isRefusal(previous, words, ['heading']) && isAbout([previous, ...texts], words))
    return [{ at: 0, tells: 'opt_out_link', reach: weight.previous }];
  const heading = texts[0] ?? '';
  return isShortest && isRefusal(heading, words, ['text'])
    ? [{ at: 0, tells: 'opt_out_link', reach: weight.heading }]
    : [];
}

/** "Of some one can opt out. Adwhirl: here; Plumtrack: here." */
function ofList(open: readonly boolean[], words: readonly CompiledWords[], { previous }: Around): FallBack[] {
  if (previous === null || !isRefusal(previous, words, ['text'])) return [];
  return open.flatMap((isOpen, at) => (isOpen ? [{ at, tells: 'opt_out_link', reach: weight.previous } as const] : []));
}

/** "We count visits. To switch that off, go here." */
function refusals(
  text: string,
  links: readonly LinkSpan[],
  joins: readonly Span[],
  open: readonly boolean[],
  words: readonly CompiledWords[],
  { topics: texts }: Around,
): FallBack[] {
  const cues = cuesIn(text, words, ['heading'])
    .filter(({ tells }) => tells === 'opt_out_link')
    // What a link says itself is read with it.
    .filter((cue) => !links.some((link) => link.start < cue.end && cue.start < link.end));
  if (cues.length === 0 || !isAbout([text, ...texts], words)) return [];
  return cues
    .flatMap((cue) => reachOf(cue, links, text, joins).map((reach, at) => ({ at, reach: reach * weight.refusal })))
    .filter(({ at, reach }) => open[at] === true && reach > 0)
    .map(({ at, reach }) => ({ at, tells: 'opt_out_link', reach }));
}

/** Whether a text is of opting out and nothing else. */
export function isRefusal(text: string, words: readonly CompiledWords[], places: ('heading' | 'text')[]): boolean {
  const told = cuesIn(text, words, places).map(({ tells }) => tells);
  return told.includes('opt_out_link') && !told.some((one) => others.includes(one));
}

const isAbout = (texts: readonly string[], words: readonly CompiledWords[]): boolean =>
  texts.some(
    (text) =>
      firstFitting(text, words, ({ purposes }) => purposes.filter(({ purpose }) => topics.has(purpose))) !== null,
  );
