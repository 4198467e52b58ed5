import type { Fact, Lose } from './fact';
import { nameKey, type View } from './view';

type Store = 'indexed_db' | 'cache_storage' | 'service_worker';

const maximumNames = 40;

/** Names of what the page keeps beyond keys and cookies: databases, caches, and workers by their scope. */
export async function findNamedStores({ page, ownsOrigin, lose }: View): Promise<Fact[]> {
  if (!ownsOrigin) return [];
  const found = await Promise.all([
    namesOf('indexed_db', lose, () => databaseNames(page)),
    namesOf('cache_storage', lose, async () => (await page.caches?.keys()) ?? []),
    namesOf('service_worker', lose, () => workerScopes(page)),
  ]);
  return found.flat();
}

async function databaseNames({ indexedDB }: Window): Promise<string[]> {
  const databases = (await indexedDB?.databases?.()) ?? [];
  return databases.flatMap(({ name }) => name ?? []);
}

async function workerScopes({ navigator }: Window): Promise<string[]> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return registrations.map(({ scope }) => scope);
}

async function namesOf(store: Store, lose: Lose, list: () => Promise<readonly string[]>): Promise<Fact[]> {
  const names = await list().catch(
    // An origin of its own, an insecure page or a private window may have none, and says so by an error.
    () => [],
  );
  lose('named-store', Math.max(0, names.length - maximumNames));
  return names.slice(0, maximumNames).map((text) => {
    const name = text.slice(0, 256);
    return { kind: 'named-store', key: `${store} ${nameKey(name)}`, data: { store, name } };
  });
}
