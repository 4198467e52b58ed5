import { normalise } from '../lexicon/normalise';
import type { Span } from '../reading/spans';
import type { CompiledWords } from './compile-words';
import { allFitting } from './cues';

/** What stands in brackets says so much at most of where a link is for. */
const atEnd = /[([（]([^()[\]（）]{1,60})[)\]）]\s*$/;
const after = /^\s{0,2}[([（]([^()[\]（）]{1,60})[)\]）]/;

/** Returns the brackets that end a link's own text or follow it at once, and have no link in them; null: there are none. */
export function bracketsOf(text: string, link: Span, links: readonly Span[]): Span | null {
  const own = atEnd.exec(text.slice(link.start, link.end));
  if (own !== null) return { start: link.start + own.index, end: link.end };
  const next = after.exec(text.slice(link.end, link.end + 70));
  if (next === null) return null;
  const end = link.end + next[0].length;
  return links.some(({ start }) => start >= link.end && start < end) ? null : { start: link.end, end };
}

/** Returns the region that brackets beside a link name, also by a name too short to tell it elsewhere. "(US only)" → "US" */
export function regionInBrackets(text: string, { start, end }: Span, words: readonly CompiledWords[]): string | null {
  const said = text.slice(start, end);
  const [named] = allFitting(said, words, ({ regions }) => regions);
  if (named !== undefined) return named.row.region;
  for (const { script, briefRegions, besideBrief } of words) {
    const all = normalise(said, script).text.split(/[^\p{L}]+/u);
    const name = all.filter((word) => word !== '' && !besideBrief.test(word)).join(' ');
    const region = briefRegions.get(name);
    if (region !== undefined) return region;
  }
  return null;
}
