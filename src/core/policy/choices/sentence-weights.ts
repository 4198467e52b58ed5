import type { DocumentLink } from '../../domain';
import { allFitting, cuesIn } from './cues';
import type { CompiledWords } from './compile-words';
import { fallBack, type Around } from './fall-back';
import { isAddressLike } from './is-address-like';
import { labelsOf } from './link-labels';
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

/** Of these two its label says which a link is. */
const decidedByLabel: ReadonlySet<Told> = new Set<Told>(['opt_out_link', 'elsewhere']);
/** Reads what a sentence tells of each of its links, or, where it tells nothing of one, what stands around it does. */
export function readSentence(
  original: string,
  start: number,
  documentLinks: readonly DocumentLink[],
  words: readonly CompiledWords[],
  around: Around,
): SentenceReading {
  const links = documentLinks.map((link) => ({
    start: Math.max(0, (link.start ?? start) - start),
    end: Math.min(original.length, Math.max((link.end ?? start) - start, (link.start ?? start) - start)),
    isMail: /^mailto:/i.test(link.target),
  }));
  const text = withoutAddresses(original, links, documentLinks);
  const joins = allFitting(text, words, ({ joins: terms }) => [{ terms }]);
  const weights = links.map(() => new Map<Told, number>());
  const labels = labelsOf(text, links, joins, words);
  for (const cue of cuesIn(text, words, ['text'])) {
    if (labels.some((label) => label !== null && label.start < cue.end && cue.start < label.end)) continue;
    reachOf(cue, links, text, joins).forEach((reach, at) => {
      if (labels[at] === null || !decidedByLabel.has(cue.tells)) raise(weights[at], cue.tells, reach);
    });
  }
  labels.forEach((label, at) => label !== null && raise(weights[at], label.tells, 1));
  const open = weights.map(({ size }) => size === 0);
  for (const { at, tells, reach } of fallBack(text, links, joins, open, words, around))
    raise(weights[at], tells, reach);
  return { text, links, joins, weights };
}

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
