import type { StorageArea } from './area';

const mostRemembered = 200;

/**
 * A storage area with some items that only its holder writes, and that are asked for at every turn: each of those is
 * read once, and one that is known not to be there is not taken away. Storage stays the truth: a new worker reads it.
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
    const known = this.#values.get(keys) ?? this.#area.get(keys).then((items) => items[keys]);
    this.#remember(keys, known);
    const value = await known;
    return value === undefined ? {} : { [keys]: value };
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const writing = this.#area.set(items);
    for (const [key, value] of Object.entries(items))
      this.#remember(
        key,
        writing.then(() => value),
      );
    await writing;
  }

  async remove(keys: string | string[]): Promise<void> {
    const all = typeof keys === 'string' ? [keys] : keys;
    const there = await Promise.all(all.map(async (key) => ((await this.#isKnownAbsent(key)) ? [] : [key])));
    const left = there.flat();
    if (left.length === 0) return;
    const removing = this.#area.remove(left);
    for (const key of left)
      this.#remember(
        key,
        removing.then(() => undefined),
      );
    await removing;
  }

  /** Forgets what is in memory, after storage was erased. */
  forget(): void {
    this.#values.clear();
  }

  async #isKnownAbsent(key: string): Promise<boolean> {
    const known = this.#values.get(key);
    return known !== undefined && (await known) === undefined;
  }

  #remember(key: string, value: Promise<unknown>): void {
    if (!this.#isRemembered(key)) return;
    this.#values.delete(key);
    this.#values.set(key, value);
    // Storage did not answer, or did not take it: asked again.
    value.catch(() => this.#values.get(key) === value && this.#values.delete(key));
    for (const oldest of [...this.#values.keys()].slice(0, -mostRemembered)) this.#values.delete(oldest);
  }
}
