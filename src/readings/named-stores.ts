import type { Fact, Lose } from './fact';
import { textsOfCache, textsOfDatabase, type LoneTexts } from './store-contents';
import { nameKey, type View } from './view';

type Store = 'indexed_db' | 'cache_storage' | 'service_worker';

const maximumNames = 40;
/** As many of each sort are looked into. */
const mostRead = 5;

/** What stands alone in a store of this name. */
type ReadTexts = (name: string) => Promise<LoneTexts>;

/**
 * Names of what the page keeps beyond keys and cookies: databases, caches, and workers by their scope; and a
 * few short texts that stand in them.
 */
export async function findNamedStores({ page, ownsOrigin, lose }: View): Promise<Fact[]> {
  if (!ownsOrigin) return [];
  const found = await Promise.all([
    namesOf(
      'indexed_db',
      lose,
      () => databaseNames(page),
      (name) => textsOfDatabase(page.indexedDB, name),
    ),
    namesOf(
      'cache_storage',
      lose,
      async () => (await page.caches?.keys()) ?? [],
      (name) => textsOfCache(page.caches, name),
    ),
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

async function namesOf(
  store: Store,
  lose: Lose,
  list: () => Promise<readonly string[]>,
  read?: ReadTexts,
): Promise<Fact[]> {
  const names = await list().catch(
    // An origin of its own, an insecure page or a private window may have none, and says so by an error.
    () => [],
  );
  lose('named-store', Math.max(0, names.length - maximumNames));
  const facts = names.slice(0, maximumNames).map(async (text, index): Promise<Fact> => {
    const name = text.slice(0, 256);
    const texts = index < mostRead ? await textsOf(text, read) : null;
    return {
      kind: 'named-store',
      key: `${store} ${nameKey(name)}`,
      data: { store, name, ...(texts === null ? {} : { values: texts }) },
    };
  });
  return Promise.all(facts);
}

async function textsOf(name: string, read: ReadTexts | undefined): Promise<LoneTexts | null> {
  try {
    return read === undefined ? null : await read(name);
  } catch {
    // Gone meanwhile, in use, or of another form than is read here: only its name is known.
    return null;
  }
}
