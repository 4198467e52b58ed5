import * as z from 'zod/mini';

export const purposes = [
  'service',
  'security',
  'analytics',
  'advertising',
  'marketing',
  'personalisation',
  'social',
  'legal',
  'unspecified',
] as const;

export const purpose = z.enum(purposes);
export type Purpose = z.infer<typeof purpose>;
