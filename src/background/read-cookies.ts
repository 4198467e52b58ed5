import { storedCookieObservations, type CookieScope, type StoredCookie } from '../collect/stored-cookies';
import type { Observation } from '../core/domain';
import { browser } from '../lib/browser';

export interface CookieReading {
  outcome: 'read' | 'not-granted' | 'failed';
  observations: Observation[];
}

/** Reads the browser's own cookie store for the hosts of a visit, partitioned cookies too. */
export async function readCookies(
  scope: CookieScope,
  isGranted: boolean,
  storeId: string | null,
): Promise<CookieReading> {
  if (!isGranted) return { outcome: 'not-granted', observations: [] };
  try {
    const query = { partitionKey: {}, ...(storeId === null ? {} : { storeId }) };
    const isolated = import.meta.env.FIREFOX ? { firstPartyDomain: null } : {};
    // The polyfill's types know no empty partition key, which asks for every partition.
    const cookies = (await browser.cookies.getAll({ ...query, ...isolated } as Parameters<
      typeof browser.cookies.getAll
    >[0])) as unknown as StoredCookie[];
    return { outcome: 'read', observations: storedCookieObservations(cookies, scope) };
  } catch {
    // The report says that this collector failed; the rest of it stands.
    return { outcome: 'failed', observations: [] };
  }
}
