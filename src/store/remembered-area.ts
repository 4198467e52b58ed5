import type { StorageArea } from './area';

/**
 * A storage area with some items that only its holder writes, and that are asked for at every turn: each of those is
 * read once. Storage stays the truth: a new worker reads it.
 */
export class RememberedArea implements StorageArea {
  readonly #area: StorageArea;
  readonly #isRemembered: (key: string) => boolean;
  readonly #values = new Map<string, Promise<unknown>>();

  constructor(area: StorageArea, isRemembered: (key: string) => boolean) {
    this.#area = area;
    this.#isRemembered = isRemembered;
  }

  async get(keys: null | string | string[]): Promise<Record<string, unknown>> {
    if (typeof keys !== 'string' || !this.#isRemembered(keys)) return this.#area.get(keys);
    const held = this.#values.get(keys);
    const value = await (held ?? this.#remember(keys, this.#area.get(keys), (items) => items[keys]));
    return value === undefined ? {} : { [keys]: value };
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const writing = this.#area.set(items);
    for (const [key, value] of Object.entries(items))
      if (this.#isRemembered(key)) void this.#remember(key, writing, () => value);
    await writing;
  }

  async remove(keys: string | string[]): Promise<void> {
    const removing = this.#area.remove(keys);
    for (const key of [keys].flat()) if (this.#isRemembered(key)) void this.#remember(key, removing, () => undefined);
    await removing;
  }

  /** Forgets what is in memory, after storage was erased. */
  forget(): void {
    this.#values.clear();
  }

  /** What an item is once storage has answered. */
  #remember<T>(key: string, answer: Promise<T>, valueOf: (given: T) => unknown): Promise<unknown> {
    const value = answer.then(valueOf);
    this.#values.set(key, value);
    // Storage did not answer, or did not take it: asked again.
    value.catch(() => {
      if (this.#values.get(key) === value) this.#values.delete(key);
    });
    return value;
  }
}
