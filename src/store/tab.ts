import type { Observation, ObservationKind } from '../core/domain';
import { joinSights } from '../lib/join-sights';
import { bucketCount, bucketKey, entry, stateKey, tabVersion, type Entry, type TabState } from './tab-state';

export const limits = { bytes: 2_000_000, observations: 3000, ofOneKind: 1000 } as const;

/** How a fact that is stored already takes in what is said of it again. */
export type Join =
  /** The count is cumulative: the larger one stands. */
  | 'latest'
  /** One more of the same. */
  | 'add'
  /** The same one again, with more known of it. */
  | 'enrich';

/** What stands in the page, and is told again when the page is read anew. */
const standing: ReadonlySet<ObservationKind> = new Set([
  'element',
  'image',
  'widget',
  'offer',
  'form',
  'sign-in',
  'link',
]);

/** One tab's visit in memory: a copy of what is stored, plus what has changed since. */
export class Tab {
  readonly #entries = new Map<string, Entry>();
  /** The same as JSON, as it is written: each is made into a text once. */
  readonly #texts = new Map<string, string>();
  readonly #ofKind = new Map<ObservationKind, number>();
  readonly #changed = new Set<number>();
  #bytes = 0;

  constructor(
    readonly tabId: number,
    public state: TabState | null,
    stored: readonly unknown[] = [],
  ) {
    for (const item of stored) {
      const parsed = entry.safeParse(item);
      if (parsed.success) this.#set(parsed.data);
    }
  }

  get bytes(): number {
    return this.#bytes + (this.state ? sizeOf(JSON.stringify(this.state)) : 0);
  }

  entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** Stores a fact, or joins it with the one stored. Returns by how much the stored count grew; null: no room. */
  put(given: Entry, join: Join): number | null {
    const before = this.#entries.get(given.observation.id);
    const next = this.#sighted(before ? joined(before, given, join) : given, before, given, join);
    if (!before && !this.#hasRoom(next)) return null;
    this.#set(next);
    this.#changed.add(bucketOf(given.observation.id));
    return next.observation.count - (before?.observation.count ?? 0);
  }

  /** Notes in which page view it was seen, once there are several. */
  #sighted(next: Entry, before: Entry | undefined, given: Entry, join: Join): Entry {
    const views = this.state?.views ?? [];
    const { observation } = next;
    const { at } = given.observation;
    const grown = observation.count - (before?.observation.count ?? 0);
    // A cumulative count does not say when it grew: that was since it was told last.
    const view = views.findLast((one) => one.at <= at || (before !== undefined && join === 'latest'));
    if (views.length < 2 || view === undefined || view === views[0]) return next;
    const seenIn = observation.seenIn ?? [];
    const isTold = grown > 0 || (standing.has(observation.kind) && !seenIn.some((one) => one.view === view.number));
    if (!isTold) return next;
    const sight = { view: view.number, at: Math.max(at, view.at), count: Math.max(0, grown) };
    const kept = seenIn.map((one) => ({
      ...one,
      view: views.findLast(({ number }) => number <= one.view)?.number ?? 0,
    }));
    return { ...next, observation: { ...observation, seenIn: joinSights([...kept, sight]) } };
  }

  /** Keeps only what the test says. */
  keepOnly(test: (entry: Entry) => boolean): void {
    for (const [id, stored] of this.#entries) {
      if (test(stored)) continue;
      this.#changed.add(bucketOf(id));
      this.#delete(id);
    }
  }

  /** What the browser saw during one navigation counts as seen during another. */
  moveNavigation(from: string, to: string): void {
    for (const [id, stored] of this.#entries) {
      if (stored.document !== '' || stored.navigation !== from) continue;
      this.#set({ ...stored, navigation: to });
      this.#changed.add(bucketOf(id));
    }
  }

  /** The tab was given up: what is still in hand must not be written. */
  clear(): void {
    this.state = null;
    this.keepOnly(() => false);
    this.#changed.clear();
  }

  /** The items to write, as texts: their size in storage is then the length that is counted here. */
  takeChanges(): Record<string, string> {
    const items: Record<string, string> = { [stateKey(this.tabId)]: JSON.stringify(this.state) };
    const byBucket = new Map<number, string[]>([...this.#changed].map((index) => [index, []]));
    for (const [id, text] of this.#texts) byBucket.get(bucketOf(id))?.push(text);
    for (const [index, texts] of byBucket)
      items[bucketKey(this.tabId, index)] = `{"schemaVersion":${tabVersion},"entries":[${texts.join(',')}]}`;
    this.#changed.clear();
    return items;
  }

  /** A write failed: everything counts as changed again. */
  markAllChanged(): void {
    for (const id of this.#entries.keys()) this.#changed.add(bucketOf(id));
  }

  #hasRoom({ observation }: Entry): boolean {
    return (
      this.#entries.size < limits.observations &&
      (this.#ofKind.get(observation.kind) ?? 0) < limits.ofOneKind &&
      this.#bytes < limits.bytes
    );
  }

  #set(stored: Entry): void {
    const { id, kind } = stored.observation;
    this.#delete(id);
    const text = JSON.stringify(stored);
    this.#entries.set(id, stored);
    this.#texts.set(id, text);
    this.#bytes += sizeOf(text);
    this.#ofKind.set(kind, (this.#ofKind.get(kind) ?? 0) + 1);
  }

  #delete(id: string): void {
    const before = this.#entries.get(id);
    if (!before) return;
    this.#entries.delete(id);
    this.#bytes -= sizeOf(this.#texts.get(id) ?? '');
    this.#texts.delete(id);
    this.#ofKind.set(before.observation.kind, (this.#ofKind.get(before.observation.kind) ?? 1) - 1);
  }
}

/** The first time stands; what is newly known replaces what was, and nothing known is lost to a null. */
function joined(before: Entry, given: Entry, join: Join): Entry {
  const known = Object.entries(given.observation).filter(([, value]) => value !== null);
  const at = Math.min(before.observation.at, given.observation.at);
  const count = joinCounts(before.observation.count, given.observation.count, join);
  // Both are observations of one kind: their ids are made of it.
  return { ...before, observation: { ...before.observation, ...Object.fromEntries(known), at, count } as Observation };
}

function joinCounts(before: number, given: number, join: Join): number {
  switch (join) {
    case 'add':
      return before + given;
    case 'latest':
    case 'enrich':
      return Math.max(before, given);
    default:
      return join satisfies never;
  }
}

const bucketOf = (id: string): number => Number.parseInt(id.slice(0, 6), 16) % bucketCount;

const beyondAscii = /[^\x00-\x7f]/;

/** Bytes of a JSON text, with its comma. Nearly all of it is ASCII, where length and bytes are the same. */
function sizeOf(text: string): number {
  return 1 + (beyondAscii.test(text) ? new TextEncoder().encode(text).length : text.length);
}
