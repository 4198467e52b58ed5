import * as z from 'zod/mini';
import type { StorageArea } from './area';
import { openItem, type ItemKind } from './versioned';

const version = 1;

/** When each tab was marked last; epoch ms. */
const marks = z.object({ schemaVersion: z.literal(version), tabs: z.record(z.string(), z.number()) });
const marksItem: ItemKind<z.infer<typeof marks>> = { version, schema: marks, migrations: {} };

/** Tabs of which one thing is so, each for a while. They are asked about at every page, and read once by each worker. */
export class TabMarks {
  readonly #area: StorageArea;
  readonly #key: string;
  readonly #longestMs: number;
  readonly #now: () => number;
  #tabs: Promise<Record<string, number>> | null = null;

  constructor(area: StorageArea, key: string, longestMs: number, now: () => number = Date.now) {
    this.#area = area;
    this.#key = key;
    this.#longestMs = longestMs;
    this.#now = now;
  }

  async has(tabId: number): Promise<boolean> {
    return (await this.tabIds()).includes(tabId);
  }

  async tabIds(): Promise<number[]> {
    const tabs = Object.entries(await this.#load());
    return tabs.filter(([, at]) => this.#now() - at < this.#longestMs).map(([id]) => Number(id));
  }

  async begin(tabId: number): Promise<void> {
    const tabs = await this.#load();
    for (const [id, at] of Object.entries(tabs)) if (this.#now() - at >= this.#longestMs) delete tabs[id];
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
    if (this.#tabs !== null) return this.#tabs;
    const reading = this.#area.get(this.#key).then((items) => openItem(marksItem, items[this.#key])?.tabs ?? {});
    this.#tabs = reading;
    // Storage did not answer: asked again.
    reading.catch(() => {
      if (this.#tabs === reading) this.#tabs = null;
    });
    return reading;
  }

  async #store(tabs: Record<string, number>): Promise<void> {
    if (Object.keys(tabs).length === 0) await this.#area.remove(this.#key);
    else await this.#area.set({ [this.#key]: { schemaVersion: version, tabs } });
  }
}
