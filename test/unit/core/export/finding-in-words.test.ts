import { describe, expect, it } from 'vitest';
import { factsOf, lifetime, whoOf } from '../../../../src/core/export/finding-in-words';
import { aFinding } from '../../../support/a-finding';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');

describe('factsOf', () => {
  it('tells way, names, count and setter, and leaves out what is not known', () => {
    const finding = aFinding({ variant: 'script', names: ['a', 'b'], count: 2, scriptUrl: 'https://cdn.test/a.js' });
    expect(factsOf(finding, words).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['by a script', 'a, b', '2 times', 'https://cdn.test/a.js']),
    );
    expect(factsOf(aFinding({ scriptUrl: null }), words).map(({ label }) => label)).not.toContain('Script');
  });
});

describe('whoOf', () => {
  it('tells a consent platform of the site’s own as both', () => {
    const [party] = whoOf(aFinding({ party: 'first', role: 'consent_platform' }), words);
    expect(party?.text).toBe('this site, consent platform');
  });
});

describe('lifetime', () => {
  it.each([
    [86_400 * 395, '395 days'],
    [7200, '2 hours'],
    [90, '2 minutes'],
    [5, '5 seconds'],
  ])('says %i seconds as %s', (seconds, text) => {
    expect(lifetime(seconds, words)).toBe(text);
  });
});
