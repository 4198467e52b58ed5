import type { ObservationKind } from '../core/domain';
import type { Callers } from './callers';
import type { Channel } from './channel';
import { cut } from './cut';
import { newList } from './lists';
import { quietly } from './quietly';
import { forEach, mapClear, mapGet, mapSet, NativeMap, now, setTimer, sizeOf, slice } from './natives';

/** Facts of one document, in the page's world: the same fact again only raises its count. */
export interface Ledger {
  /**
   * Counts a call. `what` tells facts of a kind apart, together with the script; `data` are the fields of the
   * observation, raw, as they are known now; of the same fact the last stand, or where they have a `size`, the largest.
   */
  note(kind: ObservationKind, what: string, data: object, scriptUrl?: string | null, size?: number): void;
  /** As above, where it takes work to tell facts of one `what` apart: `apart` does it, of when the call was, once it is counted. */
  noteApart(
    kind: ObservationKind,
    what: string,
    data: object,
    apart: (at: number) => string,
    scriptUrl?: string | null,
    size?: number,
  ): void;
  /** Returns the script that makes this call, for a note that comes later. */
  scriptOf(kind: ObservationKind, what: string): string | null;
  /** Somebody waits for what comes. */
  isFollowed(): boolean;
  /** What somebody follows is told now; while the page is being left nothing waits. */
  hurry(isLeaving: boolean): void;
}

/** What is handed over: fields of records. Counts of facts are cumulative, those of losses are not. */
export interface LedgerNews {
  facts: object[];
  dropped: object[];
}

/** A call as it was noted, not yet counted. */
interface Note {
  readonly kind: ObservationKind;
  readonly what: string;
  readonly data: object;
  readonly scriptUrl: string | null;
  readonly size: number;
  readonly at: number;
  readonly apart: ((at: number) => string) | null;
}

interface Fact {
  kind: ObservationKind;
  at: number;
  count: number;
  scriptUrl: string | null;
  data: object;
  size: number;
}

const waitMs = 200;
const mostOfOneKind = 400;
const longestWhat = 512;
/** So many calls are counted at once: each by itself, between other code, takes several times as long. */
const mostNotes = 1024;
/** The fact as it was told before, seen again. */
const handedOver = {};

/** Facts are kept until they are asked for: of most pages nobody ever asks. */
export function createLedger(channel: Channel, callers: Callers): Ledger {
  const facts = new NativeMap<string, Fact>();
  const fresh = new NativeMap<string, Fact>();
  const ofKind = new NativeMap<string, number>();
  const lost = new NativeMap<string, number>();
  let notes = newList<Note>();
  let counted = 0;
  let isWaiting = false;
  let isLeaving = false;
  let isFollowed = false;

  /** The fact that stands under a key, or a new one; null: there is no room for it. */
  const factFor = (key: string, { kind, scriptUrl, at }: Note): Fact | null => {
    const known = mapGet(facts, key);
    if (known) return known;
    if ((mapGet(ofKind, kind) ?? 0) >= mostOfOneKind) return null;
    const fact = { kind, at, count: 0, scriptUrl, data: handedOver, size: 0 };
    mapSet(facts, key, fact);
    raise(ofKind, kind);
    return fact;
  };

  const count = (note: Note): void => {
    const { kind, data, scriptUrl, size, at, apart } = note;
    const what = apart === null ? note.what : cut(apart(at), longestWhat);
    const key = `${kind} ${what} ${slice(scriptUrl ?? '', 0, longestWhat)}`;
    const fact = factFor(key, note);
    if (!fact) return raise(lost, kind);
    fact.count += 1;
    if (size >= fact.size) {
      fact.data = data;
      fact.size = size;
    }
    mapSet(fresh, key, fact);
  };

  /** Where the stack ends in the middle of it, one note is lost, and the rest is counted the next time. */
  const countAll = (): void => {
    while (counted < notes.length) count(notes[counted++] as Note); // below the length
    notes = newList();
    counted = 0;
  };

  const flush = (): void => {
    // A page that ends every timer there is has ended ours too.
    isWaiting = false;
    countAll();
    if (sizeOf(fresh) + sizeOf(lost) === 0) return;
    const news = newsOf(fresh, lost);
    forEach(fresh, (fact) => void (fact.data = handedOver));
    mapClear(fresh);
    mapClear(lost);
    channel.tell(news);
  };

  const follow = quietly(() => isFollowed && flush());

  const schedule = (): void => {
    if (!isFollowed) return;
    if (isLeaving) return flush();
    if (isWaiting) return;
    isWaiting = true;
    setTimer(follow, waitMs);
  };

  channel.onAsked((isToBeFollowed) => {
    isFollowed = isToBeFollowed;
    flush();
  });

  const keep = (
    kind: ObservationKind,
    whole: string,
    data: object,
    apart: Note['apart'],
    script: string | null | undefined,
    size: number,
  ): void => {
    const what = cut(whole, longestWhat);
    const scriptUrl = script === undefined ? callers.scriptOf(kind, what) : script;
    notes[notes.length] = { kind, what, data, scriptUrl, size, at: now(), apart };
    if (notes.length - counted >= mostNotes) countAll();
    schedule();
  };

  return {
    scriptOf: (kind, what) => callers.scriptOf(kind, slice(what, 0, longestWhat)),
    note: (kind, what, data, script, size = 0) => keep(kind, what, data, null, script, size),
    noteApart: (kind, what, data, apart, script, size = 0) => keep(kind, what, data, apart, script, size),
    isFollowed: () => isFollowed,
    hurry(leaving) {
      isLeaving = leaving;
      if (isFollowed) flush();
    },
  };
}

function raise(map: Map<string, number>, key: string): void {
  mapSet(map, key, (mapGet(map, key) ?? 0) + 1);
}

function newsOf(fresh: Map<string, Fact>, lost: Map<string, number>): LedgerNews {
  const facts = newList<object>();
  const dropped = newList<object>();
  forEach(fresh, (fact, key) => {
    facts[facts.length] = { key, ...fact };
  });
  forEach(lost, (count, what) => {
    dropped[dropped.length] = { what, reason: 'cap', count };
  });
  return { facts, dropped };
}
