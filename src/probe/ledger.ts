import type { ObservationKind } from '../core/domain';
import type { Callers } from './callers';
import { bare, forEach, mapClear, mapGet, mapSet, NativeMap, newList, now, setTimer, sizeOf, slice } from './natives';

/** Facts of one document, in the page's world: the same fact again only raises its count. */
export interface Ledger {
  /**
   * Counts a call. `what` tells facts of a kind apart, together with the script; `data` are the fields of the
   * observation, raw, as they are known now.
   */
  note(kind: ObservationKind, what: string, data: object, scriptUrl?: string | null): void;
  /** Returns the script that makes this call, for a note that comes later. */
  scriptOf(kind: ObservationKind, what: string): string | null;
  /** Hands over what is new, now. */
  flush(): void;
  /** While the page is being left nothing waits. */
  hurry(isLeaving: boolean): void;
  /** Nobody listens: nothing is kept any more. */
  stop(): void;
}

/** What is handed over: fields of records. Counts of facts are cumulative, those of losses are not. */
export interface LedgerNews {
  facts: object[];
  dropped: object[];
}

interface Fact {
  kind: ObservationKind;
  at: number;
  count: number;
  scriptUrl: string | null;
  data: object;
}

const waitMs = 200;
const mostOfOneKind = 400;
const longestWhat = 512;
const handedOver = {};

/** `send` says whether anybody has taken the news; until somebody does they are kept. */
export function createLedger(send: (news: LedgerNews, isLeaving: boolean) => boolean, callers: Callers): Ledger {
  const facts = new NativeMap<string, Fact>();
  const fresh = new NativeMap<string, Fact>();
  const ofKind = new NativeMap<string, number>();
  const lost = new NativeMap<string, number>();
  let isWaiting = false;
  let isLeaving = false;
  let isStopped = false;

  const flush = (): void => {
    isWaiting = false;
    callers.rest();
    if (sizeOf(fresh) + sizeOf(lost) === 0 || !send(newsOf(fresh, lost), isLeaving)) return;
    forEach(fresh, (fact) => void (fact.data = handedOver));
    mapClear(fresh);
    mapClear(lost);
  };

  const schedule = (): void => {
    if (isLeaving) return flush();
    if (isWaiting) return;
    isWaiting = true;
    setTimer(flush, waitMs);
  };

  const isFull = (kind: ObservationKind): boolean => (mapGet(ofKind, kind) ?? 0) >= mostOfOneKind;

  const create = (key: string, kind: ObservationKind, scriptUrl: string | null): Fact => {
    const fact = { kind, at: now(), count: 0, scriptUrl, data: handedOver };
    mapSet(facts, key, fact);
    raise(ofKind, kind);
    return fact;
  };

  const count = (kind: ObservationKind, what: string, data: object, given: string | null | undefined): void => {
    // Names without end are not looked up one by one once there is no room for them.
    if (isFull(kind) && !callers.isKnown(`${kind} ${what}`)) return raise(lost, kind);
    const scriptUrl = given === undefined ? callers.scriptOf(`${kind} ${what}`) : given;
    const key = `${kind} ${what} ${slice(scriptUrl ?? '', 0, longestWhat)}`;
    const known = mapGet(facts, key);
    if (!known && isFull(kind)) return raise(lost, kind);
    const fact = known ?? create(key, kind, scriptUrl);
    fact.count += 1;
    fact.data = data;
    mapSet(fresh, key, fact);
  };

  return {
    flush,
    scriptOf: (kind, what) => callers.scriptOf(`${kind} ${slice(what, 0, longestWhat)}`),
    note(kind, what, data, scriptUrl) {
      if (isStopped) return;
      count(kind, slice(what, 0, longestWhat), data, scriptUrl);
      schedule();
    },
    hurry(leaving) {
      isLeaving = leaving;
      flush();
    },
    stop() {
      isStopped = true;
      mapClear(facts);
      mapClear(fresh);
    },
  };
}

function raise(map: Map<string, number>, key: string): void {
  mapSet(map, key, (mapGet(map, key) ?? 0) + 1);
}

function newsOf(fresh: Map<string, Fact>, lost: Map<string, number>): LedgerNews {
  const facts = newList<object>();
  const dropped = newList<object>();
  forEach(fresh, ({ kind, at, count, scriptUrl, data }, key) => {
    facts[facts.length] = { key, kind, at, count, scriptUrl, data };
  });
  forEach(lost, (count, what) => {
    dropped[dropped.length] = { what, reason: 'cap', count };
  });
  return { facts, dropped };
}
