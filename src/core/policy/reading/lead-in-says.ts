import type { CompiledLexicon } from '../lexicon/compile';
import { fits, spansBut, spansOf, type Span } from './spans';

/** What introduces a list says of its items; `kinds`: that they are kinds of a thing, wherever it is used. */
export type LeadIn = 'use' | 'denial' | 'tip' | 'elsewhere' | 'kinds';

/** Returns what the sentence before a list says of its items. Its last words decide: "If you agree, we use:", "You can refuse:", "We do not:". */
export function leadInSays(leadIn: string, { cues }: CompiledLexicon): LeadIn | null {
  if (!/[:：] ?$/.test(leadIn)) return fits(cues.use, leadIn) ? 'use' : null;
  if (fits(cues.elsewhere, leadIn)) return 'elsewhere';
  const closing = spansOf(cues.deniesClose, leadIn).filter(({ end }) => /^[:：] ?$/.test(leadIn.slice(end)));
  const denials = [cues.deniesNext, cues.deniesPrevious]
    .flatMap((each) => spansBut(each, cues.noDenial, leadIn))
    .concat(closing);
  const uses = spansOf(cues.use, leadIn);
  const lastOf = (spans: readonly Span[]): number => Math.max(-1, ...spans.map(({ end }) => end));
  if (denials.length > 0 && lastOf(denials) >= lastOf(uses)) return 'denial';
  if (fits(cues.general, leadIn) && !fits(cues.firstParty, leadIn)) return 'kinds';
  if (uses.length > 0) return 'use';
  return fits(cues.tip, leadIn) ? 'tip' : null;
}
