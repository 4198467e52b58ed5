import type { Span } from '../reading/spans';
import type { CompiledWords } from './compile-words';
import { cuesIn } from './cues';
import type { LinkSpan } from './reach';

/** What stands before a link and names it, as the head of a column does. */
export interface LinkLabel extends Span {
  tells: 'opt_out_link' | 'elsewhere';
}

/** Longer than this it is a sentence that leads to a link. */
const longest = 32;
const longestBare = 16;
const separators = ',;:.，、；：。|/／•·–—()（）\\[\\]\\n';
const others = ['unsubscribe', 'browser_settings', 'complaint', 'form'] as const;
const lastWords = new RegExp(`[^${separators}]*$`, 'u');

/**
 * Returns the label of each link of a sentence, or null. "Policy: [link], opt-out: [link]" → elsewhere, opt_out_link;
 * the same without colons, where the sentence is nothing but labels and links.
 */
export function labelsOf(
  text: string,
  links: readonly LinkSpan[],
  joins: readonly Span[],
  words: readonly CompiledWords[],
): (LinkLabel | null)[] {
  const spans = links.map((link, at) => labelSpan(text, links[at - 1]?.end ?? 0, link.start));
  const isList = links.length > 1 && isNothingElse(text, links, spans, joins);
  let last: LinkLabel | null = null;
  return spans.map((span, at) => {
    // "Opt out: Adwhirl, Vistally" labels both.
    if (last !== null && /^\s*[,，、]?\s*$/u.test(text.slice(links[at - 1]?.end, links[at]?.start))) return last;
    const isLabel =
      span !== null &&
      links[at]?.isMail === false &&
      (span.hasColon || (isList && span.end - span.start <= longestBare));
    return (last = isLabel ? labelAt(span, text, words) : null);
  });
}

function labelSpan(text: string, from: number, to: number): (Span & { hasColon: boolean }) | null {
  const before = text.slice(from, to).trimEnd();
  const bare = before.replace(/\s*[:：]$/u, '');
  const label = lastWords.exec(bare)?.[0].trim() ?? '';
  if (label === '' || label.length > longest) return null;
  const end = from + bare.length;
  return { start: end - label.length, end, hasColon: bare !== before };
}

function isNothingElse(
  text: string,
  links: readonly LinkSpan[],
  labels: readonly (Span | null)[],
  joins: readonly Span[],
): boolean {
  return (
    !/\p{L}/u.test(text.slice(links.at(-1)?.end)) &&
    labels.every((label) => label !== null && !joins.some((join) => join.start >= label.start && join.end <= label.end))
  );
}

function labelAt({ start, end }: Span, text: string, words: readonly CompiledWords[]): LinkLabel | null {
  const told = new Set(cuesIn(text.slice(start, end), words, ['heading', 'text', 'link']).map(({ tells }) => tells));
  const isOptOut = told.has('opt_out_link');
  // "Privacy and opt-out:" tells neither, "Opt out of our letters:" something else.
  if (isOptOut === told.has('elsewhere') || others.some((other) => told.has(other))) return null;
  return { start, end, tells: isOptOut ? 'opt_out_link' : 'elsewhere' };
}
