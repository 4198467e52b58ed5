import { describe, expect, it } from 'vitest';
import { ageInMonths, knowledgeAge, sourceName } from '../../../../src/ui/options/knowledge-age';
import { wordsIn } from '../../../support/words';

describe('ageInMonths', () => {
  it.each([
    ['2026-09-14', '2026-09-14T00:00:00Z', 0],
    ['2026-09-14', '2026-10-13T23:59:59Z', 0],
    ['2026-09-14', '2026-10-14T00:00:00Z', 1],
    ['2025-11-30', '2026-02-28T00:00:00Z', 2],
    ['2025-01-01', '2026-11-25T00:00:00Z', 22],
    ['2026-09-14', '2026-01-01T00:00:00Z', 0],
  ])('knowledge of %s is, on %s, %i whole months old', (builtOn, now, months) => {
    expect(ageInMonths(builtOn, new Date(now))).toBe(months);
  });
});

describe('knowledgeAge', () => {
  const at = (now: string, locale: 'en' | 'fr') => knowledgeAge('2026-09-14', new Date(now), wordsIn(locale));

  it('says the date and the age, in each language', () => {
    expect(at('2026-11-25', 'en')).toBe('Knowledge of September 14, 2026, 2 months old.');
    expect(at('2026-10-25', 'en')).toBe('Knowledge of September 14, 2026, 1 month old.');
    expect(at('2026-11-25', 'fr')).toBe('Connaissances du 14 septembre 2026, vieilles de 2 mois.');
  });

  it('does not count what is younger than a month', () => {
    expect(at('2026-09-20', 'en')).toBe('Knowledge of September 14, 2026, less than a month old.');
  });
});

describe('sourceName', () => {
  it('explains our own rows, and leaves a name that the world knows', () => {
    expect(sourceName('overlay', wordsIn('en'))).toContain('Clauselight’s own');
    expect(sourceName('third-party-web', wordsIn('fr'))).toBe('third-party-web');
  });
});
