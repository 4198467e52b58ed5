import type { ReadDisclosure } from '../../src/core/domain';

/** A valid disclosure as the machine reads it; a test states what matters. */
export function aReadDisclosure(more: Partial<ReadDisclosure> = {}): ReadDisclosure {
  return {
    ...{ id: 'd1', clauseId: 'c1', technique: 'cookie', variant: null, stance: 'does', parties: ['first'], roles: [] },
    ...{ entities: [], purposes: [], region: 'all', basis: 'use', certainty: 0.9, words: [] },
    ...more,
  };
}
