import type { ProbeRecord } from '../messaging/probe-record';
import type { Fact, See } from './fact';

export type Add = (record: ProbeRecord) => void;
/** Says that facts were left out, and how many more than before. */
export type Drop = (what: string, reason: string, count: number) => void;

/** How many of a kind are beyond what one reading takes. */
export type Losses = ReadonlyMap<string, number>;

export interface Ledger {
  /** It happened once more: counts add up. */
  happened: See;
  /**
   * Everything that one reading found, and what it left out, counted anew each time. Answers whether any of it is new or
   * has changed.
   */
  found(facts: readonly Fact[], lost?: Losses): boolean;
}

/** Beyond this a fact is told without being remembered; the outbox bounds what is sent. */
const maximumLines = 4000;

/** What was told of a fact last. */
interface Line {
  at: number;
  count: number;
  text: string;
}

/** Remembers what was told of a document: the same fact read again is told again only when it has changed. */
export function createLedger(add: Add, drop: Drop): Ledger {
  const lines = new Map<string, Line>();
  const mostLost = new Map<string, number>();

  const tell = (fact: Fact, count: number): boolean => {
    const { kind, data } = fact;
    const key = keyOf(fact);
    const text = JSON.stringify(data);
    const before = lines.get(key);
    if (before && before.text === text && before.count >= count) return false;
    const line = { at: before?.at ?? fact.at ?? Date.now(), count: Math.max(count, before?.count ?? 0), text };
    if (before || lines.size < maximumLines) lines.set(key, line);
    add({ key, kind, at: line.at, count: line.count, scriptUrl: null, data });
    return true;
  };

  const lose = (kind: string, count: number): void => {
    const before = mostLost.get(kind) ?? 0;
    if (count <= before) return;
    mostLost.set(kind, count);
    drop(kind, 'cap', count - before);
  };

  return {
    happened: (fact) => void tell(fact, (lines.get(keyOf(fact))?.count ?? 0) + 1),
    found(facts, lost = new Map()) {
      for (const [kind, count] of lost) lose(kind, count);
      return counted(facts).filter(([fact, count]) => tell(fact, count)).length > 0;
    },
  };
}

/** The outbox holds the facts of all kinds. */
const keyOf = ({ kind, key }: Fact): string => `${kind} ${key}`.slice(0, 1024);

/** The same fact several times in one reading is one fact; the last sight of it stands. */
function counted(facts: readonly Fact[]): (readonly [Fact, number])[] {
  const byKey = new Map<string, readonly [Fact, number]>();
  for (const fact of facts) byKey.set(keyOf(fact), [fact, (byKey.get(keyOf(fact))?.[1] ?? 0) + 1]);
  return [...byKey.values()];
}
