import type { CompiledLexicon } from '../lexicon/compile';
import type { Mention } from './mentions';
import { partsOfTools } from './parts-of-tools';
import { spansBut, spansOf, touches, type Span } from './spans';

const reach = {
  spaced: { next: 260, close: 30, previous: 70, list: 30 },
  unspaced: { next: 80, close: 8, previous: 45, list: 8 },
};

/**
 * Returns the denials that hold for some of the mentions, each with the words that deny.
 *
 * A denial of what follows holds up to the end of its scope; one at close quarters ("no", "without") for the mention
 * that it stands before and for a list that begins there; one of what came before, for what stands close before it; that
 * a part of a tool is switched off, for what the part is said to do, and for its name right before.
 */
export function denialsOf(mentions: readonly Mention[], text: string, lexicon: CompiledLexicon): Map<Mention, Span> {
  const { cues, script } = lexicon;
  const far = reach[script];
  const real = (expression: RegExp | null): Span[] => spansBut(expression, cues.noDenial, text);
  const ends = [...spansOf(cues.endsDenial, text), ...spansOf(/[;。；]|\. /g, text)].map(({ start }) => start);
  const endAfter = (at: number): number =>
    ends.reduce((end, start) => (start >= at && start < end ? start : end), text.length);
  const denied = new Map<Mention, Span>();

  for (const words of real(cues.deniesNext)) {
    const end = Math.min(endAfter(words.end), words.end + far.next);
    for (const mention of mentions)
      if (touches(mention, words) || (mention.start >= words.end && mention.start < end)) denied.set(mention, words);
  }
  for (const words of real(cues.deniesClose)) {
    let edge = words.end + far.close;
    const end = endAfter(words.end);
    for (const mention of mentions) {
      const isIn =
        touches(mention, words) || (mention.start >= words.end && mention.start <= edge && mention.start < end);
      if (!isIn) continue;
      denied.set(mention, words);
      edge = Math.max(edge, mention.end + far.list);
    }
  }
  for (const words of real(cues.deniesPrevious)) {
    for (const mention of mentions) {
      const isBefore = mention.end <= words.start && words.start - mention.end <= far.previous;
      if (touches(mention, words) || (isBefore && endAfter(mention.end) >= words.start)) denied.set(mention, words);
    }
  }
  // A relative clause begins with a comma too: here only words that set one thing against another end the denial.
  const contrasts = spansOf(cues.endsDenial, text.replaceAll(',', '·'));
  for (const words of real(cues.switchedOff)) {
    for (const mention of mentions) {
      const isOfPart = touches(mention, words) || (mention.end <= words.start && words.start - mention.end <= 1);
      const isContrasted = contrasts.some(({ start }) => start >= mention.end && start < words.end);
      if (partsOfTools.has(mention.row.technique) && isOfPart && !isContrasted) denied.set(mention, words);
    }
  }
  return denied;
}

/** Returns the words that deny what follows, wherever they stand: a use told by the same words is told to be none. */
export function denyingWords(text: string, { cues }: CompiledLexicon): Span[] {
  const { deniesNext, deniesClose, noDenial } = cues;
  return [deniesNext, deniesClose].flatMap((each) => spansBut(each, noDenial, text));
}
