import type { StorageArea } from '../../src/store/area';

/** A storage area as the browser keeps it: outlives the worker, takes its time, answers in order. */
export class FakeArea implements StorageArea {
  readonly items = new Map<string, unknown>();
  /** A worker that is killed hears no more answers. What it had handed over is stored all the same. */
  connect(): StorageArea & { kill(): void } {
    let isDead = false;
    const never = new Promise<never>(() => undefined);
    const later = async <T>(work: () => T): Promise<T> => {
      if (isDead) return never;
      const result = work();
      await new Promise((resolve) => setImmediate(resolve));
      return isDead ? never : result;
    };
    return {
      kill: () => void (isDead = true),
      get: (keys) => later(() => this.#get(keys)),
      set: (items) => later(() => this.#set(items)),
      remove: (keys) => later(() => [keys].flat().forEach((key) => this.items.delete(key))),
    };
  }

  /** Largest size that was ever stored, as the browser counts it. */
  largest = 0;

  bytes(): number {
    return [...this.items].reduce((sum, [key, value]) => sum + key.length + sizeOf(value), 0);
  }

  get(keys: null | string | string[]): Promise<Record<string, unknown>> {
    return Promise.resolve(this.#get(keys));
  }

  set(items: Record<string, unknown>): Promise<void> {
    return Promise.resolve(this.#set(items));
  }

  remove(keys: string | string[]): Promise<void> {
    [keys].flat().forEach((key) => this.items.delete(key));
    return Promise.resolve();
  }

  #get(keys: null | string | string[]): Record<string, unknown> {
    const wanted = keys === null ? [...this.items.keys()] : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => this.items.has(key)).map((key) => [key, this.items.get(key)])),
    );
  }

  #set(items: Record<string, unknown>): void {
    for (const [key, value] of Object.entries(structuredClone(items))) this.items.set(key, value);
    this.largest = Math.max(this.largest, this.bytes());
  }
}

const sizeOf = (value: unknown): number => (typeof value === 'string' ? value.length : JSON.stringify(value).length);
