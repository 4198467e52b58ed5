import type { StorageArea } from './area';
import type { Glance } from './glance';
import { glanceKey } from './keys';
import { Tab } from './tab';
import { tabIndexItem, tabIndexKey, tabsToEvict, type TabIndex } from './tab-index';
import { bucketItem, bucketKeys, stateKey, tabStateItem } from './tab-state';
import { openItem } from './versioned';

/** All tabs together, with the popups' glances: below the 10 MB that a browser gives, and below our own promise of 8. */
export const maximumBytes = 7_600_000;
/** Tabs held in memory to save reading them back; storage is the truth. */
const maximumInMemory = { tabs: 4, bytes: 3_000_000 };
/** What an object in storage takes up, for each character of its JSON (measured in Chromium); texts take up their length. */
const bytesPerCharacter = 4;
const maximumGlance = 1_000_000;
const maximumWritesAtOnce = 2;
const maximumRemoved = 100;
/** How long what nobody waits for may wait for more of its kind: as much is lost where a worker is ended by force. */
const gatherMs = 800;

/**
 * Keeps each tab's visit in session storage. A change that somebody waits for is written at once: while two writes are
 * under way, further changes gather for the next. Others gather for a moment, since a write costs the browser much more
 * than its bytes. What is in memory is a copy only: a background that dies loses nothing that was acknowledged.
 */
export class TabStore {
  readonly #area: StorageArea;
  readonly #exists: (tabId: number) => Promise<boolean>;
  readonly #now: () => number;
  readonly #tabs = new Map<number, Promise<Tab>>();
  readonly #loaded = new Map<number, Tab>();
  readonly #dirty = new Set<Tab>();
  /** What is still told of these may come after they were closed. */
  readonly #removed = new Set<number>();
  readonly #underWay = new Set<Promise<void>>();
  #gathering: Promise<void> | null = null;
  #soon: ReturnType<typeof setTimeout> | null = null;
  #users = 0;
  #index: Promise<TabIndex> | null = null;

  constructor(area: StorageArea, exists: (tabId: number) => Promise<boolean>, now: () => number = Date.now) {
    this.#area = area;
    this.#exists = exists;
    this.#now = now;
  }

  /** Changes a tab's visit and resolves once the change is stored. `change` runs in one go, after the tab was read. */
  async update<T>(tabId: number, change: (tab: Tab) => T): Promise<T | null> {
    return this.#using(async () => {
      const result = await this.#change(tabId, change);
      if (result !== null) await this.#write(await this.#loadIndex());
      return result;
    });
  }

  /**
   * Changes a tab's visit and resolves once that is done; it is stored a moment later, with what comes until then.
   * `isOpen`: what tells of the change is told of open tabs only.
   */
  async note<T>(tabId: number, change: (tab: Tab) => T, isOpen = false): Promise<T | null> {
    const result = await this.#using(() => this.#change(tabId, change, isOpen));
    if (this.#dirty.size > 0) this.#soon ??= setTimeout(() => void this.#writeGathered(), gatherMs);
    return result;
  }

  /** The tab's visit as it is now; null: nothing stored. */
  async read(tabId: number): Promise<Tab | null> {
    return this.#using(async () => {
      const tab = await this.#load(tabId);
      return tab.state === null ? null : tab;
    });
  }

  /** Stores the popup's first paint of a tab that has a visit; one that is too large is left out: the popup then waits. */
  async putGlance(tabId: number, glance: Glance): Promise<void> {
    const index = await this.#loadIndex();
    const known = index.tabs[tabId];
    if (!known) return;
    const bytes = JSON.stringify(glance).length * bytesPerCharacter;
    const isTooLarge = bytes > maximumGlance;
    index.tabs[tabId] = { ...known, glanceBytes: isTooLarge ? 0 : bytes, glanceAt: this.#now() };
    const evicted = this.#evict(index, [tabId], maximumBytes);
    if (isTooLarge) await this.#area.remove(glanceKey(tabId));
    const items = isTooLarge ? {} : { [glanceKey(tabId)]: glance };
    await Promise.all([evicted, this.#area.set({ ...items, [tabIndexKey]: index })]);
  }

  /** Everything of this tab goes. */
  async remove(tabId: number): Promise<void> {
    this.#removed.add(tabId);
    for (const oldest of [...this.#removed].slice(0, -maximumRemoved)) this.#removed.delete(oldest);
    const held = this.#tabs.get(tabId);
    if (held) this.#dirty.delete(await held);
    this.#drop(tabId);
    const index = await this.#loadIndex();
    await this.#settle();
    if (index.tabs[tabId] === undefined) return;
    delete index.tabs[tabId];
    await this.#area.remove(keysOf(tabId));
    await this.#area.set({ [tabIndexKey]: index });
  }

  /** Tabs with a visit stored. */
  async tabIds(): Promise<number[]> {
    return Object.keys((await this.#loadIndex()).tabs).map(Number);
  }

  /** Tabs whose visit went on after their last glance: a worker ended in between. */
  async staleTabIds(): Promise<number[]> {
    const tabs = Object.entries((await this.#loadIndex()).tabs);
    return tabs.filter(([, { at, glanceAt }]) => at > glanceAt).map(([id]) => Number(id));
  }

  /** Forgets what is in memory, after storage was erased. */
  forget(): void {
    for (const tab of this.#loaded.values()) tab.clear();
    this.#tabs.clear();
    this.#loaded.clear();
    this.#dirty.clear();
    this.#index = null;
  }

  async #change<T>(tabId: number, change: (tab: Tab) => T, isOpen = false): Promise<T | null> {
    let tab = await this.#load(tabId);
    if (tab.state === null && !(isOpen && !this.#removed.has(tabId))) {
      // What comes after its tab was closed must not bring the tab's data back. To ask costs as much as an event.
      if (!(await this.#exists(tabId))) return null;
      tab = await this.#load(tabId);
    }
    const result = change(tab);
    if (tab.state !== null) this.#dirty.add(tab);
    return result;
  }

  async #writeGathered(): Promise<void> {
    this.#soon = null;
    if (this.#dirty.size === 0) return;
    // No room even alone: the report's own bound says so.
    await this.#using(async () => this.#write(await this.#loadIndex())).catch(() => undefined);
  }

  #load(tabId: number): Promise<Tab> {
    const held = this.#tabs.get(tabId) ?? this.#readTab(tabId);
    this.#tabs.delete(tabId);
    this.#tabs.set(tabId, held);
    return held;
  }

  /** Tabs leave memory only while nobody uses any: a tab must never be in memory twice. */
  async #using<T>(work: () => Promise<T>): Promise<T> {
    this.#users++;
    try {
      return await work();
    } finally {
      this.#users--;
      if (this.#users === 0 && this.#dirty.size === 0) this.#leaveMemory();
    }
  }

  #leaveMemory(): void {
    let bytes = [...this.#loaded.values()].reduce((sum, tab) => sum + tab.bytes, 0);
    for (const oldest of [...this.#tabs.keys()].slice(0, -1)) {
      if (this.#tabs.size <= maximumInMemory.tabs && bytes <= maximumInMemory.bytes) break;
      bytes -= this.#loaded.get(oldest)?.bytes ?? 0;
      this.#drop(oldest);
    }
  }

  #drop(tabId: number): void {
    this.#tabs.delete(tabId);
    this.#loaded.delete(tabId);
  }

  async #readTab(tabId: number): Promise<Tab> {
    const isStored = (await this.#loadIndex()).tabs[tabId] !== undefined;
    const items = isStored ? await this.#area.get([stateKey(tabId), ...bucketKeys(tabId)]) : {};
    const state = openItem(tabStateItem, parse(items[stateKey(tabId)]));
    const keys = state ? bucketKeys(tabId) : [];
    const entries = keys.flatMap((key) => openItem(bucketItem, parse(items[key]))?.entries ?? []);
    const tab = new Tab(tabId, state, entries);
    this.#loaded.set(tabId, tab);
    return tab;
  }

  async #loadIndex(): Promise<TabIndex> {
    this.#index ??= this.#area.get(tabIndexKey).then((items) => {
      return openItem(tabIndexItem, items[tabIndexKey]) ?? { schemaVersion: 1, tabs: {} };
    });
    return this.#index;
  }

  #write(index: TabIndex): Promise<void> {
    // Taken by a write that is under way: stored once that has ended.
    if (this.#dirty.size === 0) return Promise.all(this.#underWay).then(() => undefined);
    if (this.#underWay.size < maximumWritesAtOnce) return this.#track(this.#writeDirty(index));
    this.#gathering ??= Promise.race([...this.#underWay].map(ignoreFailure)).then(() => {
      this.#gathering = null;
      return this.#write(index);
    });
    return this.#gathering;
  }

  #track(writing: Promise<void>): Promise<void> {
    this.#underWay.add(writing);
    const done = (): void => void this.#underWay.delete(writing);
    writing.then(done, done);
    return writing;
  }

  /** Takes what has changed and hands it to storage in one go: writes reach it in the order in which they were begun. */
  async #writeDirty(index: TabIndex): Promise<void> {
    const tabs = [...this.#dirty];
    this.#dirty.clear();
    for (const tab of tabs) index.tabs[tab.tabId] = this.#entryOf(tab, index);
    const writing = tabs.map((tab) => tab.tabId);
    const evicted = this.#evict(index, writing, maximumBytes);
    try {
      await Promise.all([evicted, this.#area.set(itemsOf(tabs, index))]);
    } catch {
      // Storage is fuller than we count: give up every other tab, and try once more with everything of these.
      await this.#evict(index, writing, 0);
      for (const tab of tabs) tab.markAllChanged();
      const items = itemsOf(tabs, index);
      // Should this fail too, the next write tries with everything again.
      for (const tab of tabs) tab.markAllChanged();
      await this.#area.set(items);
    }
  }

  #entryOf(tab: Tab, index: TabIndex): TabIndex['tabs'][string] {
    const { glanceBytes = 0, glanceAt = 0 } = index.tabs[tab.tabId] ?? {};
    return { bytes: tab.bytes, glanceBytes, at: this.#now(), glanceAt };
  }

  async #evict(index: TabIndex, writing: readonly number[], maximum: number): Promise<void> {
    const evicted = tabsToEvict(index, maximum, new Set(writing));
    for (const tabId of evicted) {
      delete index.tabs[tabId];
      this.#loaded.get(tabId)?.clear();
      this.#drop(tabId);
    }
    if (evicted.length > 0) await this.#area.remove(evicted.flatMap(keysOf));
  }

  async #settle(): Promise<void> {
    await Promise.all([...this.#underWay].map(ignoreFailure));
  }
}

function itemsOf(tabs: readonly Tab[], index: TabIndex): Record<string, unknown> {
  return { ...Object.assign({}, ...tabs.map((tab) => tab.takeChanges())), [tabIndexKey]: index };
}

const keysOf = (tabId: number): string[] => [stateKey(tabId), ...bucketKeys(tabId), glanceKey(tabId)];

async function ignoreFailure(writing: Promise<void>): Promise<void> {
  try {
    await writing;
  } catch {
    // Whoever asked for this write is told; here only its end matters.
  }
}

function parse(stored: unknown): unknown {
  if (typeof stored !== 'string') return null;
  try {
    return JSON.parse(stored);
  } catch {
    // Not written by this store, or cut: treated as not there.
    return null;
  }
}
