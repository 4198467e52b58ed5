import { describe, expect, it } from 'vitest';
import { leastCertainty } from '../../../../../src/core/domain';
import { lexicons } from '../../../../../src/core/policy/lexicon';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

describe.each(lexicons)('the lexicon of $language', (lexicon) => {
  const read = (sentence: string): string[] =>
    finish(readDisclosures(aDocument([sentence]), lexicon))
      .filter(({ certainty }) => certainty >= leastCertainty)
      .map(({ technique, stance }) => `${technique} ${stance}`);

  it.each(lexicon.techniques)('reads $technique in "$says"', ({ technique, says }) => {
    expect(read(says).filter((claim) => !claim.endsWith('does-not'))).toContainEqual(
      expect.stringMatching(new RegExp(`^${technique} `)),
    );
  });

  it.each(lexicon.techniques)('reads no $technique in "$denies"', ({ technique, denies }) => {
    const affirmed = read(denies).filter((claim) => !claim.endsWith('does-not'));
    if (technique === 'consent_signal') expect(read(denies).join()).not.toContain(technique);
    else expect(affirmed).not.toContainEqual(expect.stringMatching(new RegExp(`^${technique} `)));
  });

  it.each((lexicon.otherMeanings ?? []).flatMap(({ technique, examples }) => examples.map((one) => [technique, one])))(
    'reads no %s in "%s"',
    (technique, example) => {
      expect(read(example).filter((claim) => !claim.endsWith('does-not'))).not.toContainEqual(
        expect.stringMatching(new RegExp(`^${technique} `)),
      );
    },
  );
});
