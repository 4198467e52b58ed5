import { addressOf } from '../address';
import { isText } from '../kinds';
import { lastIndexOf, ownValue, slice } from '../natives';
import { on, type Surface, type Trigger } from '../surface';

/** Stores that a page names itself: databases, caches, and service workers by their scope. */
export const namedStores: Surface = ({ ledger }) => {
  const note = (store: string, name: unknown): void => {
    if (isText(name)) ledger.note('named-store', `${store} ${name}`, { store, name: slice(name, 0, 256) });
  };
  on('IDBFactory', 'open', (args) => note('indexed_db', args[0]));
  on('CacheStorage', 'open', (args) => note('cache_storage', args[0]));
  on('ServiceWorkerContainer', 'register', (args) => {
    const scope = ownValue(args[1], 'scope');
    const address = addressOf(scope ?? args[0]) ?? '';
    // A worker's scope is its script's folder unless it names one (Service Workers, 3.4.3).
    note('service_worker', scope === undefined ? slice(address, 0, lastIndexOf(address, '/') + 1) : address);
  });
};

export const namedStoreTriggers = (): Trigger[] => [
  {
    run: "indexedDB.open('trigger-base')",
    kind: 'named-store',
    gives: { store: 'indexed_db', name: 'trigger-base' },
  },
  {
    run: "caches.open('trigger-cache')",
    kind: 'named-store',
    gives: { store: 'cache_storage', name: 'trigger-cache' },
  },
  {
    run: "navigator.serviceWorker.register('/workers/none.js').catch(() => undefined)",
    kind: 'named-store',
    gives: { store: 'service_worker', name: 'https://surfaces.test/workers/' },
  },
];
