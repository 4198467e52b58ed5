import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../../src/core/policy/lexicon';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

/** What is said of each technique by one sentence. */
function read(language: string, sentence: string): string[] {
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`There is no lexicon for "${language}".`);
  return finish(readDisclosures(aDocument([sentence]), lexicon)).map(
    ({ technique, stance }) => `${technique} ${stance}`,
  );
}

describe('a denial of what follows at once', () => {
  it.each([
    ['de', 'Wir setzen keine Cookies oder ähnliche Verfahren der Wiedererkennung zu Werbezwecken ein.'],
    ['en', 'We place no cookies or other small files of that sort for advertising purposes.'],
  ])('holds for a list whose items stand apart (%s)', (language, sentence) => {
    expect(read(language, sentence)).toEqual(expect.arrayContaining(['cookie does-not', 'advertising does-not']));
  });

  it.each([
    ['de', 'Wir setzen keine Flash-Cookies ein, aber wir nutzen Cookies zu Werbezwecken.'],
    ['en', 'We place no Flash cookies, but cookies for advertising purposes.'],
  ])('ends where something is set against it (%s)', (language, sentence) => {
    expect(read(language, sentence)).toContain('advertising does');
  });
});
