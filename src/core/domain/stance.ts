import * as z from 'zod/mini';

export const stance = z.enum(['does', 'may', 'does-not']);
export type Stance = z.infer<typeof stance>;
