import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../../src/core/policy/lexicon';
import { compile } from '../../../../../src/core/policy/lexicon/compile';
import { normalise } from '../../../../../src/core/policy/lexicon/normalise';
import { leadInSays } from '../../../../../src/core/policy/reading/lead-in-says';

describe('what introduces a list', () => {
  it.each([
    ['en', 'If you agree, we use:', 'use'],
    ['en', 'There are several types of cookies:', 'kinds'],
    ['nl', 'Wij gebruiken geen:', 'denial'],
  ])('%s: "%s" says %s of its items', (language, leadIn, expected) => {
    const lexicon = lexiconOf(language);
    if (lexicon === null) throw new Error(`There is no lexicon for "${language}".`);
    expect(leadInSays(normalise(leadIn, 'spaced').text, compile(lexicon))).toBe(expected);
  });
});
