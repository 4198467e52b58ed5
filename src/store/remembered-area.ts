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
  /** Of these it is known that they are not there. */
  readonly #absent = new Set<string>();

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
    const left = (typeof keys === 'string' ? [keys] : keys).filter((key) => !this.#absent.has(key));
    if (left.length === 0) return;
    // At once: what is written after this must not be taken away.
    const removing = this.#area.remove(left);
    for (const key of left) if (this.#isRemembered(key)) void this.#remember(key, removing, () => undefined);
    await removing;
  }

  /** Forgets what is in memory, after storage was erased. */
  forget(): void {
    this.#values.clear();
    this.#absent.clear();
  }

  /** What an item is once storage has answered. */
  #remember<T>(key: string, answer: Promise<T>, valueOf: (given: T) => unknown): Promise<unknown> {
    const value = answer.then(valueOf);
    this.#forgetOne(key);
    this.#values.set(key, value);
    value.then(
      (known) => {
        if (known === undefined && this.#values.get(key) === value) this.#absent.add(key);
      },
      // Storage did not answer, or did not take it: asked again.
      () => {
        if (this.#values.get(key) === value) this.#forgetOne(key);
      },
    );
    for (const oldest of [...this.#values.keys()].slice(0, -mostRemembered)) this.#forgetOne(oldest);
    return value;
  }

  #forgetOne(key: string): void {
    this.#values.delete(key);
    this.#absent.delete(key);
  }
}
