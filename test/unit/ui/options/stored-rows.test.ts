import { describe, expect, it } from 'vitest';
import { storedRows } from '../../../../src/ui/options/stored-rows';
import { wordsIn } from '../../../support/words';

describe('storedRows', () => {
  it('names each kind and adds them up', () => {
    const items = [
      { name: 'settings', bytes: 57 },
      { name: 'visits', bytes: 12_345 },
    ];
    expect(storedRows(items, wordsIn('en'))).toEqual({
      rows: [
        { name: 'Your settings', size: '57 bytes' },
        { name: 'What was seen in open tabs', size: '12.3 kB' },
      ],
      total: '12.4 kB',
    });
  });

  it('shows a kind that it has no name for under its own key', () => {
    expect(storedRows([{ name: 'later-kind', bytes: 2_500_000 }], wordsIn('fr')).rows).toEqual([
      { name: 'later-kind', size: expect.stringMatching(/^2,5\sMo$/) },
    ]);
  });

  it('is empty when nothing is stored', () => {
    expect(storedRows([], wordsIn('en')).rows).toEqual([]);
  });
});
