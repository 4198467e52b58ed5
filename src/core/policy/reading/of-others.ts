import type { CompiledLexicon } from '../lexicon/compile';
import { fits, spansOf } from './spans';

/** How far from the beginning the word stands: "It may be that they …". */
const atBeginning = { spaced: 32, unspaced: 8 };

/**
 * Whether a sentence goes on about somebody else: "They may use other techniques" after "The sites that we link to have
 * policies of their own." `before`: the sentences before it in its paragraph, normalised.
 */
export function isOfOthers(before: readonly string[], text: string, lexicon: CompiledLexicon): boolean {
  const last = before.at(-1);
  if (last === undefined || !goesOn(text, lexicon)) return false;
  return fits(lexicon.cues.elsewhere, last) || isOfOthers(before.slice(0, -1), last, lexicon);
}

/** One that speaks of the site itself does not go on. */
function goesOn(text: string, { cues, script }: CompiledLexicon): boolean {
  const first = spansOf(cues.they, text)[0];
  return first !== undefined && first.start <= atBeginning[script] && !fits(cues.firstParty, text);
}
