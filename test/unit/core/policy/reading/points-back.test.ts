import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../../src/core/policy/lexicon';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

const read = (language: string, sentences: readonly string[]): string[] => {
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`There is no lexicon for "${language}".`);
  return finish(readDisclosures(aDocument(sentences), lexicon)).map(
    ({ technique, stance }) => `${technique} ${stance}`,
  );
};

describe('a sentence that points back to what was named before', () => {
  it.each([
    ['en', ['Web beacons are tiny images.', 'We use them in our newsletters.'], 'web_beacon does'],
    ['en', ['Web beacons are tiny images.', 'We do not use them.'], 'web_beacon does-not'],
    ['fr', ['Les cookies Flash sont des objets locaux.', 'Nous n’en utilisons pas.'], 'flash_lso does-not'],
    ['fr', ['Les cookies sont de petits fichiers.', 'Ils nous aident à retenir vos choix.'], 'cookie does'],
  ])('%s, %j: %s', (language, sentences, expected) => {
    expect(read(language, sentences)).toEqual([expected]);
  });
});
