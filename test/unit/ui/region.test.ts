import { describe, expect, it } from 'vitest';
import { isOfferedIn, regionOf } from '../../../src/ui/region';

describe('regionOf', () => {
  it.each([
    ['Europe/Paris', 'en-US', 'EU'],
    ['Europe/Oslo', 'nb', 'EEA'],
    ['Europe/London', 'en', 'GB'],
    ['Europe/Zurich', 'de-CH', 'CH'],
    ['America/Los_Angeles', 'en-US', 'US-CA'],
    ['America/New_York', 'fr-FR', 'US'],
    ['America/Sao_Paulo', 'pt-BR', 'BR'],
    ['America/Toronto', 'fr-CA', 'CA'],
    ['Australia/Sydney', 'en-AU', 'AU'],
    ['Pacific/Auckland', 'en-NZ', 'NZ'],
    ['Asia/Tokyo', 'ja', 'JP'],
    ['Asia/Singapore', 'en-SG', 'SG'],
    ['Africa/Nairobi', 'sw', 'other'],
    ['UTC', 'fr-FR', 'EU'],
    ['UTC', 'is-IS', 'EEA'],
    ['UTC', 'pt-BR', 'BR'],
    ['UTC', 'fr', 'other'],
  ])('in %s, speaking %s, is %s', (zone, language, region) => {
    expect(regionOf(zone, language)).toBe(region);
  });
});

describe('isOfferedIn', () => {
  it.each([
    ['all', 'other', true],
    ['EEA', 'EU', true],
    ['EU', 'EEA', false],
    ['US', 'US-CA', true],
    ['US-CA', 'US', false],
    ['AU', 'NZ', false],
  ])('offered in %s, to somebody in %s: %s', (offered, region, isOffered) => {
    expect(isOfferedIn(offered, region)).toBe(isOffered);
  });
});
