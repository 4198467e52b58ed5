import { describe, expect, it } from 'vitest';
import type { ReadingRow } from '../../../../src/core/domain';
import { hostsTyped, libraryRows, readingFileName } from '../../../../src/ui/options/library-rows';
import { wordsIn } from '../../../support/words';

const row: ReadingRow = {
  ...{
    id: 'r',
    name: 'Privacy',
    hosts: ['a.test', 'b.test'],
    kind: 'privacy',
    url: 'https://a.test/p',
    language: 'fr',
  },
  ...{ versionDate: '2025-03-01', fetchedAt: Date.UTC(2026, 0, 15, 12), keptAt: 1, isSupported: true },
  ...{ disclosures: 12, corrections: 1, bytes: 9 },
};
const shown = (more: Partial<ReadingRow> = {}) => libraryRows([{ ...row, ...more }], wordsIn('en'))[0];

describe('libraryRows', () => {
  it('says what each is, when it was read, what was corrected, and whose pages it is held against', () => {
    expect(shown()).toMatchObject({
      heldAgainst: 'Held against pages of a.test and b.test.',
      facts: [
        'https://a.test/p',
        'French',
        'version of March 1, 2025',
        'read on January 15, 2026',
        '12 statements read from it',
        '1 correction of yours',
      ],
    });
  });

  it('says what is not known of one that was given, and of one that cannot be read', () => {
    const given = shown({
      url: null,
      language: null,
      versionDate: null,
      fetchedAt: null,
      hosts: [],
      isSupported: false,
    });
    expect(given).toMatchObject({ heldAgainst: 'Held against no pages.' });
    expect(given?.facts.slice(0, 4)).toEqual([
      'language not known',
      'without a date of its own',
      'given as text or file',
      'its language cannot be read',
    ]);
  });
});

describe('hostsTyped', () => {
  it('takes hosts and addresses, each once', () => {
    expect(hostsTyped('a.test\nhttps://b.test/shop?x=1, A.test ;')).toEqual(['a.test', 'b.test']);
  });

  it('leaves out what is none', () => {
    expect(hostsTyped('  \n http://  %% ')).toEqual([]);
  });
});

it('a file is named so that every system takes it', () => {
  expect(readingFileName('../Privacy: policy?')).toBe('Privacy-policy.clauselight.json');
  expect(readingFileName('プライバシー')).toBe('プライバシー.clauselight.json');
  expect(readingFileName('…')).toBe('policy.clauselight.json');
});
