import { browser } from '../lib/browser';
import { clearAreas } from './areas';
import { showBadge } from './badge';
import { forgetKnowledge } from './knowledge';
import type { Parts } from './parts';

/** What each kind of stored item is called, by how its key begins. */
const kinds: readonly (readonly [prefix: string, name: string])[] = [
  ['settings', 'settings'],
  ['policies', 'policies'],
  ['reading', 'readings'],
  ['policy-job:', 'readings'],
  ['policy-tab:', 'readings'],
  ['declar', 'declarations'],
  ['tab:', 'visits'],
  ['tabs', 'visits'],
  ['watches', 'visits'],
  ['snapshots', 'visits'],
  ['numbers', 'visits'],
  ['looks', 'visits'],
  ['glance:', 'glances'],
];

/** What is stored on this device, and how large, by kind. */
export async function describeStorage(): Promise<{ name: string; bytes: number }[]> {
  const areas = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  const bytes = new Map<string, number>();
  for (const [key, value] of areas.flatMap((area) => Object.entries(area))) {
    const name = kinds.find(([prefix]) => key.startsWith(prefix))?.[1] ?? key;
    bytes.set(name, (bytes.get(name) ?? 0) + key.length + JSON.stringify(value).length);
  }
  return [...bytes].map(([name, size]) => ({ name, bytes: size })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Everything that was ever stored goes. */
export async function eraseStorage(parts: Parts): Promise<void> {
  for (const tabId of await parts.numbers.tabIds().catch(() => []))
    await showBadge(parts, tabId, null).catch(() => undefined);
  await clearAreas();
  parts.store.forget();
  for (const marks of [parts.looks, parts.awaited, parts.numbers]) marks.forget();
  forgetKnowledge();
}
