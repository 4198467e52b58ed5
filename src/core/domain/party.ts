import * as z from 'zod/mini';

/** Whose it is: decided by entity, not only by domain. */
export const party = z.enum(['first', 'third']);
export type Party = z.infer<typeof party>;

/** What a third party is there for. `consent_platform` may also be a role in the first party's name. */
export const role = z.enum([
  'processor',
  'partner_ad',
  'partner_feature',
  'social',
  'identity_provider',
  'consent_platform',
  'unknown',
]);
export type Role = z.infer<typeof role>;
