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
