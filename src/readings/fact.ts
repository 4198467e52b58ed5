import type { ObservationKind } from '../core/domain';

/** One fact read in a page: a ProbeRecord without its time and count. The key names it, and holds none of its values. */
export interface Fact {
  kind: ObservationKind;
  key: string;
  data: Record<string, unknown>;
  /** When it happened, where that is earlier than its reading; epoch milliseconds. */
  at?: number;
}

export type See = (fact: Fact) => void;

/** Says that there is more of a kind than is read. */
export type Lose = (kind: ObservationKind, count: number) => void;
