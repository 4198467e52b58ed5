import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../../../src/core/policy/lexicon';
import { commonTerms } from '../../../../../src/core/policy/lexicon/common';
import { compile } from '../../../../../src/core/policy/lexicon/compile';
import { normalise } from '../../../../../src/core/policy/lexicon/normalise';
import { mentionsIn } from '../../../../../src/core/policy/reading/mentions';

const examples = commonTerms.flatMap(({ technique, examples }) => examples.map((name) => [technique, name] as const));

describe.each(lexicons)('in $language, words that all languages share', (lexicon) => {
  it.each(examples)('are read as %s: %s', (technique, name) => {
    const { text } = normalise(name, lexicon.script);
    expect(mentionsIn(text, compile(lexicon)).map(({ row }) => row.technique)).toContain(technique);
  });
});
