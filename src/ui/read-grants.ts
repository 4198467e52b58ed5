import { browser } from '../lib/browser';
import type { Grants, OptionalPermission } from './access-held';

/** Reads what the browser grants now: a person can change that at any time, in the browser's own settings too. */
export async function readGrants(): Promise<Grants> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  return { origins, permissions: optionalPermissions().filter((name) => permissions.includes(name)) };
}

/** What the manifest asks for only when it is needed; it differs from browser to browser. */
export const optionalPermissions = (): readonly OptionalPermission[] =>
  (browser.runtime.getManifest().optional_permissions ?? []) as OptionalPermission[]; // our own manifest

/** The sites that the extension is installed with. */
export const installedSites = (): readonly string[] => browser.runtime.getManifest()['host_permissions'] ?? [];
