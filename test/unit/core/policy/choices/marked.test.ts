import { describe, expect, it } from 'vitest';
import { marked } from './marked';
import { readMarked } from './read-marked';

describe.each(Object.entries(marked))('choices in sentences: %s', (language, sentences) => {
  it.each(sentences.trim().split('\n'))('tells what the links are of %s', (line) => {
    const { told, expected } = readMarked(language, line);
    expect(told).toEqual(expected);
  });
});
