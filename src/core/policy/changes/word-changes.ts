import { diffArrays } from 'diff';

/** A piece of a clause, and what became of it. */
export interface WordChange {
  text: string;
  became: 'same' | 'added' | 'removed';
}

/** Beyond so many steps a clause is another one: its words are not held against each other. */
const maxSteps = 1000;

/** Returns an old and a new clause in one, word by word. */
export function wordChanges(before: string, after: string, language: string | null): WordChange[] {
  const parts = diffArrays(wordsIn(before, language), wordsIn(after, language), { maxEditLength: maxSteps });
  if (parts === undefined)
    return [
      { text: before, became: 'removed' },
      { text: after, became: 'added' },
    ];
  return parts.map(({ value, added, removed }) => ({
    text: value.join(''),
    became: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

function wordsIn(text: string, language: string | null): string[] {
  return Array.from(segmenterOf(language).segment(text), ({ segment }) => segment);
}

function segmenterOf(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  } catch {
    // A page may say that its language is anything.
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
