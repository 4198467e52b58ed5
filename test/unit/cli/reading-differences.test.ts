import { describe, expect, it } from 'vitest';
import type { LibraryPolicy, PolicyReading } from '../../../src/core/domain';
import { readingDifferences } from '../../../src/cli/reading-differences';

const byHand = {
  id: 'fern-press',
  disclosures: [
    { clauseId: '1.1a', techniques: ['cookie', 'web_beacon'], catchAll: null },
    { clauseId: '1.2', techniques: ['cookie'], catchAll: null },
    { clauseId: '1.3', techniques: [], catchAll: { phrase: 'other technologies', reaches: ['local_storage'] } },
  ],
  scope: [{ clauseIds: ['0.1'] }],
  choices: [{ kind: 'email', clauseIds: ['2.1'] }],
} as unknown as LibraryPolicy; // what the table is made of, and no more

const reading = {
  disclosures: [
    { technique: 'cookie', clauseId: '1.1a' },
    { technique: 'cookie', clauseId: '1.1a' },
    { technique: 'analytics', clauseId: '1.4' },
    { technique: null, clauseId: '1.3' },
  ],
  scope: [],
  choices: [{ kind: 'email', clauseId: '2.1' }],
} as unknown as PolicyReading;

describe('readingDifferences', () => {
  it('says what both have, and what one has alone', () => {
    expect(readingDifferences(reading, byHand).split('\n')).toEqual([
      '             both  only fern-press  only read now',
      'analytics                           1.4',
      'cookie       1.1a  1.2',
      'web_beacon         1.1a',
      '(catch-all)  1.3',
      '(scope)            0.1',
      '(email)      2.1',
    ]);
  });
});
