import type { DocumentLink } from '../../domain';
import { allFitting, cuesIn } from './cues';
import type { CompiledWords } from './compile-words';
import { isAddressLike } from './is-address-like';
import { reachOf, type LinkSpan } from './reach';
import type { Weights } from './judge-link';
import type { Told } from './words/choice-words';
import type { Span } from '../reading/spans';

/** A sentence with links, and what it tells of each. */
export interface SentenceReading {
  /** Its words, where an address stands as one word without meaning. */
  text: string;
  links: readonly LinkSpan[];
  joins: readonly Span[];
  weights: readonly Weights[];
}

/** A sentence this short says by itself little of its link: "Click here." */
const shortSentence = 80;
/** What the sentence before tells counts so much. */
const before = 0.78;

/** Reads what a sentence tells of each of its links. `previous` is the sentence before it in the same clause. */
export function readSentence(
  original: string,
  start: number,
  documentLinks: readonly DocumentLink[],
  words: readonly CompiledWords[],
  previous: string | null,
): SentenceReading {
  const links = documentLinks.map((link) => ({
    start: Math.max(0, (link.start ?? start) - start),
    end: Math.min(original.length, Math.max((link.end ?? start) - start, (link.start ?? start) - start)),
    isMail: /^mailto:/i.test(link.target),
  }));
  const text = withoutAddresses(original, links, documentLinks);
  const joins = allFitting(text, words, ({ joins: terms }) => [{ terms }]);
  const weights = links.map(() => new Map<Told, number>());
  for (const cue of cuesIn(text, words, ['text']))
    reachOf(cue, links, text, joins).forEach((reach, at) => raise(weights[at], cue.tells, reach));
  if (
    previous !== null &&
    links.length === 1 &&
    weights[0]?.size === 0 &&
    text.length - lengthOf(links) <= shortSentence
  )
    for (const cue of cuesIn(previous, words, ['text'])) raise(weights[0], cue.tells, before);
  return { text, links, joins, weights };
}

const lengthOf = (links: readonly Span[]): number => links.reduce((sum, { start, end }) => sum + end - start, 0);

function raise(weights: Map<Told, number> | undefined, told: Told, reach: number): void {
  if (reach > (weights?.get(told) ?? 0)) weights?.set(told, reach);
}

/** An address is made of words that tell nothing of the sentence. */
function withoutAddresses(text: string, spans: readonly Span[], links: readonly DocumentLink[]): string {
  const parts: string[] = [];
  let at = 0;
  spans.forEach(({ start, end }, index) => {
    if (start < at || !isAddressLike(links[index]?.text ?? '')) return;
    parts.push(text.slice(at, start), 'x'.repeat(end - start));
    at = end;
  });
  return parts.join('') + text.slice(at);
}
