import * as z from 'zod/mini';
import type { StorageArea } from './area';
import { openItem, type ItemKind } from './versioned';

const version = 1;
export const looksKey = 'looks';

/** Since when somebody looks at a tab's report, and when they last did; epoch ms. */
const look = z.object({ since: z.number(), last: z.number() });
const looks = z.object({ schemaVersion: z.literal(version), tabs: z.record(z.string(), look) });
const looksItem: ItemKind<z.infer<typeof looks>> = { version, schema: looks, migrations: {} };

/** How long a report that was asked for may be looked at: what is shown asks again at each change. */
const longestMs = 600_000;

/** Which tabs somebody looks at: of all others no more is watched than what would be gone before anybody asks. */
export class Looks {
  readonly #area: StorageArea;
  readonly #now: () => number;
  #tabs: Promise<Record<string, z.infer<typeof look>>> | null = null;

  constructor(area: StorageArea, now: () => number = Date.now) {
    this.#area = area;
    this.#now = now;
  }

  /** Since when the tab is looked at without a long break; null: it is not. */
  async since(tabId: number): Promise<number | null> {
    const found = (await this.#load())[tabId];
    return found && this.#now() - found.last < longestMs ? found.since : null;
  }

  async tabIds(): Promise<number[]> {
    const ids = Object.keys(await this.#load()).map(Number);
    const since = await Promise.all(ids.map((id) => this.since(id)));
    return ids.filter((_, index) => since[index] !== null);
  }

  async begin(tabId: number): Promise<void> {
    const tabs = await this.#load();
    for (const [id, { last }] of Object.entries(tabs)) if (this.#now() - last >= longestMs) delete tabs[id];
    tabs[tabId] = { since: (await this.since(tabId)) ?? this.#now(), last: this.#now() };
    await this.#store(tabs);
  }

  async end(tabId: number): Promise<void> {
    const tabs = await this.#load();
    if (!Object.hasOwn(tabs, tabId)) return;
    delete tabs[tabId];
    await this.#store(tabs);
  }

  /** Forgets what is in memory, after storage was erased. */
  forget(): void {
    this.#tabs = null;
  }

  async #load(): Promise<Record<string, z.infer<typeof look>>> {
    this.#tabs ??= this.#area.get(looksKey).then((items) => openItem(looksItem, items[looksKey])?.tabs ?? {});
    return this.#tabs;
  }

  async #store(tabs: Record<string, z.infer<typeof look>>): Promise<void> {
    if (Object.keys(tabs).length === 0) await this.#area.remove(looksKey);
    else await this.#area.set({ [looksKey]: { schemaVersion: version, tabs } });
  }
}
