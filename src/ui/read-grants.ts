import { browser } from '../lib/browser';
import type { Grants } from './access-held';

/** Reads what the browser grants now: a person can change that at any time, in the browser's own settings too. */
export async function readGrants(): Promise<Grants> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  return { origins, permissions };
}

/** The sites that the extension is installed with. */
export const installedSites = (): readonly string[] => browser.runtime.getManifest()['host_permissions'] ?? [];
