import type { CompiledLexicon } from '../lexicon/compile';
import { spansOf, touches } from './spans';

/** Returns how the sentence points back to what was just named: it is used, or it is not; null: it does not point back. */
export function pointsBack(text: string, { cues }: CompiledLexicon): 'does' | 'does-not' | null {
  const pointing = spansOf(cues.usesThem, text);
  if (pointing.length === 0) return null;
  const denials = [cues.deniesNext, cues.deniesClose, cues.deniesPrevious].flatMap((each) => spansOf(each, text));
  return pointing.some((span) => denials.some((denial) => touches(span, denial))) ? 'does-not' : 'does';
}
