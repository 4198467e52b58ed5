import * as z from 'zod/mini';
import type { StorageArea } from './area';
import { openItem, type ItemKind } from './versioned';

const version = 1;
const looksKey = 'looks';

/** When somebody last looked at a tab's report, by tab; epoch ms. */
const looks = z.object({ schemaVersion: z.literal(version), tabs: z.record(z.string(), z.number()) });
const looksItem: ItemKind<z.infer<typeof looks>> = { version, schema: looks, migrations: {} };

/** How long a report that was asked for may be looked at: what is shown asks again at each change. */
const longestMs = 600_000;

/** Which tabs somebody looks at: of all others no more is watched than what would be gone before anybody asks. */
export class Looks {
  readonly #area: StorageArea;
  readonly #now: () => number;
  #tabs: Promise<Record<string, number>> | null = null;

  constructor(area: StorageArea, now: () => number = Date.now) {
    this.#area = area;
    this.#now = now;
  }

  async has(tabId: number): Promise<boolean> {
    return (await this.tabIds()).includes(tabId);
  }

  async tabIds(): Promise<number[]> {
    const tabs = Object.entries(await this.#load());
    return tabs.filter(([, at]) => this.#now() - at < longestMs).map(([id]) => Number(id));
  }

  async begin(tabId: number): Promise<void> {
    const tabs = await this.#load();
    for (const [id, at] of Object.entries(tabs)) if (this.#now() - at >= longestMs) delete tabs[id];
    tabs[tabId] = this.#now();
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

  #load(): Promise<Record<string, number>> {
    this.#tabs ??= this.#area.get(looksKey).then((items) => openItem(looksItem, items[looksKey])?.tabs ?? {});
    return this.#tabs;
  }

  async #store(tabs: Record<string, number>): Promise<void> {
    if (Object.keys(tabs).length === 0) await this.#area.remove(looksKey);
    else await this.#area.set({ [looksKey]: { schemaVersion: version, tabs } });
  }
}
