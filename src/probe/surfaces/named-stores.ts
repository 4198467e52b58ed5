import { addressOf } from '../address';
import { indexOf, lastIndexOf, ownValue, slice } from '../natives';
import { onMethod, type Surface, type Trigger } from '../surface';

/** Stores that a page names itself: databases, caches, and service workers by their scope. */
export const namedStores: Surface = ({ ledger }) => {
  const note = (store: string, name: unknown): void => {
    if (typeof name === 'string') ledger.note('named-store', `${store} ${name}`, { store, name: slice(name, 0, 256) });
  };
  onMethod('IDBFactory', 'open', (args) => note('indexed_db', args[0]));
  onMethod('CacheStorage', 'open', (args) => note('cache_storage', args[0]));
  onMethod('ServiceWorkerContainer', 'register', (args) => {
    const scope = ownValue(args[1], 'scope');
    note('service_worker', scopeOf(addressOf(scope ?? args[0]), scope === undefined));
  });
};

/** A worker's scope is the path of its script's folder unless it names one (Service Workers, 3.4.3). */
function scopeOf(address: string | null, isScript: boolean): string | null {
  if (address === null) return null;
  const path = slice(address, indexOf(address, '/', indexOf(address, '//') + 2));
  return isScript ? slice(path, 0, lastIndexOf(path, '/') + 1) : path;
}

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
    gives: { store: 'service_worker', name: '/workers/' },
  },
];
