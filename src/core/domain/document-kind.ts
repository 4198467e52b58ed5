import * as z from 'zod/mini';

/** Which of a site's documents it is. */
export const documentKind = z.enum(['privacy', 'cookie', 'other']);
export type DocumentKind = z.infer<typeof documentKind>;
