import { describe, expect, it } from 'vitest';
import { wellKnownPaths } from '../../../../../src/core/policy/find/well-known';

describe('wellKnownPaths', () => {
  it('asks in the page’s language first, and each address once', () => {
    const german = wellKnownPaths('de-AT');
    expect(german[0]).toBe('/datenschutz');
    expect(german).toContain('/privacy-policy');
    expect(new Set(german).size).toBe(german.length);
  });

  it('asks at the usual addresses whatever the language', () => {
    expect(wellKnownPaths('')).toEqual(expect.arrayContaining(['/privacy', '/legal/privacy', '/cookies']));
  });
});
