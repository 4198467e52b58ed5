import type { Purpose } from './purpose';
import type { Technique } from './technique';

/**
 * What the numbered purposes of the IAB's framework are in the words of the product; a number that is not here says
 * nothing of what for (1: to keep or read something on the device).
 * https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/ (appendix A, policy version 5)
 */
export const purposeOfTcf: Readonly<Record<number, Purpose>> = {
  2: 'advertising',
  3: 'advertising',
  4: 'advertising',
  5: 'personalisation',
  6: 'personalisation',
  7: 'advertising',
  8: 'analytics',
  9: 'analytics',
  10: 'service',
  11: 'personalisation',
};

/** What a vendor of a purpose does, by technique. */
export const techniqueOfTcf: Readonly<Record<number, Technique>> = {
  2: 'advertising',
  3: 'advertising',
  4: 'advertising',
  7: 'advertising',
  8: 'analytics',
  9: 'analytics',
};

/** Special features: what a vendor may do only where it was opted into. */
export const techniqueOfTcfFeature: Readonly<Record<number, Technique>> = { 1: 'location', 2: 'fingerprinting' };
