import * as z from 'zod/mini';

/** What told the reader that it is so. */
export const readingBasis = z.enum([
  'phrase',
  'use',
  'points-back',
  'lead-in',
  'heading',
  'table',
  'answer',
  'named',
  'by-hand',
]);
export type ReadingBasis = z.infer<typeof readingBasis>;
