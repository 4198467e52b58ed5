import { describe, expect, it } from 'vitest';
import { mayNamePolicy } from '../../../src/collect/policy-words';

describe('a link that may lead to a policy', () => {
  it.each([
    ['Privacy', 'https://shop.test/p', true],
    ['Vie privée', 'https://shop.test/p', true],
    ['Données personnelles', 'https://shop.test/p', true],
    ['Here', 'https://shop.test/legal/cookies', true],
    ['Private banking', 'https://shop.test/banking', false],
    ['Confident', 'https://shop.test/?next=privacy', false],
  ])('%s → %s: %s', (text, address, isOne) => {
    expect(mayNamePolicy(text, address)).toBe(isOne);
  });
});
