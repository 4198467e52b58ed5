import { isAbbreviation } from './abbreviations';

/** Thai has no full stop; a piece of this length ends at the next space. */
const thaiLength = 120;
const segmenters = new Map<string, Intl.Segmenter>();

export interface Span {
  start: number;
  end: number;
}

/** Splits a clause into sentences, without the space between them. "We use cookies, e.g. ours. You may object." → 2 */
export function sentencesOf(text: string, language: string | null): Span[] {
  const spans = language === 'th' ? thaiSpans(text) : merged(text, segmented(text, language));
  const trimmed = spans.map((span) => trim(text, span)).filter(({ start, end }) => end > start);
  return trimmed.length === 0 ? [{ start: 0, end: text.length }] : trimmed;
}

function segmented(text: string, language: string | null): Span[] {
  // Most clauses of a table or a list have nothing that could end a sentence before their last character.
  if (!/[.!?…。！？｡;；:]["'’”»)\]]*\s|[。！？｡]/.test(text)) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  for (const { index, segment } of segmenterOf(language).segment(text))
    spans.push({ start: index, end: index + segment.length });
  return spans;
}

function segmenterOf(language: string | null): Intl.Segmenter {
  const key = language ?? 'en';
  let segmenter = segmenters.get(key);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(key, { granularity: 'sentence' });
    segmenters.set(key, segmenter);
  }
  return segmenter;
}

/** Joins what was split behind an abbreviation, a number of a list, or within brackets or an address. */
function merged(text: string, spans: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  for (const span of spans) {
    const last = sentences.at(-1);
    if (last !== undefined && runsOn(text.slice(last.start, last.end), text.slice(span.start, span.start + 40)))
      last.end = span.end;
    else sentences.push({ ...span });
  }
  return sentences;
}

function runsOn(before: string, after: string): boolean {
  const end = before.trimEnd().slice(-60);
  if (/^\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|\(?[a-zA-Z][.)]|[ivxIVX]{1,5}[.)]|§+|\p{Pd}|•)\s*$/u.test(before))
    return true;
  // The question of an address: "example.org/out?lang=en".
  if (/[^\s/]\/\S*[?!]$/.test(before.slice(-300)) && /^[\w%=&]/.test(after)) return true;
  if (/^[\p{Ll},;]/u.test(after) && /[.…]["'’”»)\]]*$/.test(end)) return true;
  return end.endsWith('.') && isAbbreviation(end, after);
}

function thaiSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/\s+/g)) {
    if (index - start < thaiLength && !/[.!?]$/.test(text.slice(start, index))) continue;
    spans.push({ start, end: index });
    start = index;
  }
  return [...spans, { start, end: text.length }];
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to };
}
