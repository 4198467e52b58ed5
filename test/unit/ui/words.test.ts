import { describe, expect, it } from 'vitest';
import { dateInWords, inLanguage, languageFor } from '../../../src/ui/words';
import { wordsIn } from '../../support/words';

describe('languageFor', () => {
  it.each([
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('speaks, to a wish for "%s", %s', (wish, language) => {
    expect(languageFor(wish)).toBe(language);
  });
});

describe('words', () => {
  it('shows a key that has no message as the key', () => {
    const { t } = wordsIn('en');
    expect(t('ui.no_such_message')).toBe('ui.no_such_message');
  });

  it('chooses the plural form and writes the number as the language does', () => {
    const [english, french] = [wordsIn('en'), wordsIn('fr')];
    expect(english.t('options.policies.size', { count: 1 })).toBe('1 clause read');
    expect(english.t('options.policies.size', { count: 0 })).toBe('0 clauses read');
    expect(french.t('options.policies.size', { count: 0 })).toBe('0 clause lue');
    expect(french.t('options.policies.size', { count: 12_500 })).toMatch(/^12\s500 clauses lues$/);
  });
});

describe('dateInWords', () => {
  it.each([
    ['2020-12-01', 'en', 'December 1, 2020'],
    ['2020-12-01', 'fr', '1er décembre 2020'],
    ['2021-06-11', 'fr', '11 juin 2021'],
    ['2020', 'fr', '2020'],
    ['2020-13-45', 'en', '2020-13-45'],
    ['2026-09-14T08:00:00Z', 'en', 'September 14, 2026'],
  ])('writes %s in %s as %s', (date, locale, words) => {
    expect(dateInWords(date, locale)).toBe(words);
  });
});

describe('inLanguage', () => {
  it('takes the reader’s language, else English, else any', () => {
    expect(inLanguage({ en: 'right', fr: 'droit' }, 'fr')).toBe('droit');
    expect(inLanguage({ en: 'right', de: 'Recht' }, 'fr')).toBe('right');
    expect(inLanguage({ de: 'Recht' }, 'fr')).toBe('Recht');
    expect(inLanguage({}, 'fr')).toBe('');
  });
});
