import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1), z.maxLength(512));

/** What a vendor writes of one thing that it keeps in browsers. What it need not say may be wrong: it then counts as not said. */
export const deviceStorageEntry = z.object({
  identifier: text,
  type: z.enum(['cookie', 'web', 'app']),
  maxAgeSeconds: z.catch(z.nullable(z.number()), null),
  cookieRefresh: z.catch(z.boolean(), false),
  /** Of version 1.0: one domain. */
  domain: z.catch(z.nullable(text), null),
  domains: z.catch(z.array(text).check(z.maxLength(50)), []),
  purposes: z.catch(z.array(z.number().check(z.int(), z.gte(1), z.lte(64))).check(z.maxLength(64)), []),
});

/** What is read of a vendor's device-storage file; more may stand in it. */
export const deviceStorageForm = z.object({ disclosures: z.array(deviceStorageEntry) });
