import type { CompiledWords } from './compile-words';
import { cuesIn } from './cues';
import { isAddressLike } from './is-address-like';
import type { Weights } from './judge-link';
import type { Told } from './words/choice-words';

const longest = 200;

/** Returns what the words of a link tell; of words within words ("privacy" in "privacy choices") the longer. */
export function linkWeights(text: string, words: readonly CompiledWords[]): Weights {
  if (text === '' || isAddressLike(text)) return new Map();
  const cues = cuesIn(text.slice(0, longest), words, ['link', 'text']);
  const length = ({ start, end }: { start: number; end: number }): number => end - start;
  const whole = cues.filter(
    (cue) => !cues.some((other) => other.start <= cue.start && other.end >= cue.end && length(other) > length(cue)),
  );
  return new Map<Told, number>(whole.map(({ tells }) => [tells, 1]));
}
