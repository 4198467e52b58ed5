import * as z from 'zod/mini';

const file = {
  /** Where it stands; null: given by the person. */
  url: z.nullable(z.string()),
  /** Epoch ms. */
  readAt: z.number(),
};

/**
 * What became of asking. `absent`: there is none; `unreadable`: something is there, and not of the form that it has to
 * have; `no-answer`: could not tell.
 */
const asked = z.enum(['declared', 'absent', 'unreadable', 'no-answer']);

/** A vendor that the page's consent platform names. */
export const declaredVendor = z.object({
  /** Its number in the IAB's list. */
  id: z.number(),
  /** null: the page's own list, which has the names, was not given. */
  name: z.nullable(z.string()),
  /** By what it is named: in the platform's list; as told to the visitor; as consented to, or with an interest of its own. */
  by: z.array(z.enum(['list', 'disclosed', 'consent', 'legitimate-interest'])),
  /** Numbers of the framework's purposes and special features, from the page's own list. */
  purposes: z.array(z.number()),
  features: z.array(z.number()),
  /** Where the vendor says what it keeps in browsers; null: not said. */
  storageUrl: z.nullable(z.string()),
});
export type DeclaredVendor = z.infer<typeof declaredVendor>;

/** The vendors that a page names through its consent platform (IAB TCF, `__tcfapi`). */
export const vendorList = z.object({
  kind: z.literal('vendor-list'),
  id: z.literal('vendor-list'),
  ...file,
  state: asked,
  /** The platform's number in the IAB's list of platforms. */
  platformId: z.nullable(z.number()),
  listVersion: z.nullable(z.number()),
  vendors: z.array(declaredVendor),
  /** How many it names: more than are kept, where these are too many. */
  total: z.number(),
});
export type VendorList = z.infer<typeof vendorList>;

/** A site's own word on Global Privacy Control: `/.well-known/gpc.json` (https://www.w3.org/TR/gpc/). */
export const gpcFile = z.object({
  kind: z.literal('gpc'),
  id: z.literal('gpc'),
  ...file,
  state: asked,
  /** null: not declared. */
  isHonoured: z.nullable(z.boolean()),
  lastUpdate: z.nullable(z.string()),
});
export type GpcFile = z.infer<typeof gpcFile>;

/** Something that a vendor says it keeps in browsers. */
export const storageEntry = z.object({
  /** As written: `*` stands for any part. */
  name: z.string(),
  type: z.enum(['cookie', 'web', 'app']),
  /** null: not said; 0: ends with the session. */
  maxAgeSeconds: z.nullable(z.number()),
  /** It may be set anew, and so last longer. */
  isRefreshed: z.boolean(),
  /** Empty: not said. */
  domains: z.array(z.string()),
  purposes: z.array(z.number()),
});
export type StorageEntry = z.infer<typeof storageEntry>;

/** A vendor's device-storage file (IAB TCF, "vendor device storage and operational disclosures"). */
export const storageFile = z.object({
  kind: z.literal('device-storage'),
  /** One a file: `device-storage:` and its address or name. */
  id: z.string(),
  ...file,
  state: asked,
  /** The name of the file, or the host that it stands on. */
  name: z.string(),
  entries: z.array(storageEntry),
  total: z.number(),
});
export type StorageFile = z.infer<typeof storageFile>;

/** What a site, or a vendor on it, declares of itself in a form for machines, as read on the person's click. */
export const declaration = z.discriminatedUnion('kind', [vendorList, gpcFile, storageFile]);
export type Declaration = z.infer<typeof declaration>;
