import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../../../src/core/policy/lexicon';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

const read = (language: string, sentences: readonly string[]): string[] => {
  const lexicon = lexiconOf(language);
  if (lexicon === null) throw new Error(`There is no lexicon for "${language}".`);
  return finish(readDisclosures(aDocument(sentences), lexicon))
    .filter(({ stance }) => stance !== 'does-not')
    .map(({ technique }) => technique ?? '');
};

const traits = 'At the till a script reads the fonts, the time zone and the graphics card of your computer.';
const recognised = 'Together they tell us whether the same computer has ordered before.';

describe('what is told piece by piece', () => {
  it('is told by sentences that stand together', () => {
    expect(read('en', [traits, recognised])).toContain('fingerprinting');
  });

  it('is not told by one of them alone', () => {
    expect(read('en', [traits])).not.toContain('fingerprinting');
    expect(read('en', [recognised])).not.toContain('fingerprinting');
  });

  it('is not told by sentences far from each other', () => {
    const between = ['We send parcels by post.', 'Returns are free.', 'Invoices are kept for ten years.'];
    expect(read('en', [traits, ...between, recognised])).not.toContain('fingerprinting');
  });

  it('is not told across a heading', () => {
    const document = aDocument([traits, 'Shipping', recognised]);
    const clauses = document.clauses.map((clause, index) =>
      index === 1 ? { ...clause, kind: 'heading' as const } : clause,
    );
    const lexicon = lexiconOf('en');
    if (lexicon === null) throw new Error('There is no English lexicon.');
    const found = finish(readDisclosures({ ...document, clauses }, lexicon));
    expect(found.map(({ technique }) => technique)).not.toContain('fingerprinting');
  });
});

describe('a sentence that takes back what was said before', () => {
  it.each([
    ['en', ['We used Mouseflow to film visits.', 'We ended this practice and erased the films.'], 'session_replay'],
  ])('%s, %j: no %s', (language, sentences, technique) => {
    expect(read(language, sentences)).not.toContain(technique);
  });

  it('takes nothing back below another heading or far away', () => {
    const between = ['We send parcels by post.', 'Returns are free.'];
    expect(read('en', ['We use Mouseflow to record visits.', ...between, 'We ended this practice.'])).toContain(
      'session_replay',
    );
  });
});
