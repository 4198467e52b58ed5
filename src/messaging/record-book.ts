import type { ProbeRecord } from './probe-record';
import type { ProbeBatch } from './protocol';

export const bookLimits = { records: 3000, ofOneKind: 1000, refusedKeys: 4096 } as const;

/** Everything one document has reported, within bounds, and which of it is not stored yet. seen = kept + dropped. */
export interface RecordBook {
  /** Takes a fact in, or what is newly known of it; a fact beyond the bounds counts as dropped. */
  put(record: ProbeRecord): void;
  drop(what: string, reason: string, count: number): void;
  /** Whether anything has to be sent. */
  hasNews(): boolean;
  /** What has to be sent now, with the numbers as they are now. */
  news(): News;
  /** The background has stored this: only what has changed since is still news. */
  settle(news: News): void;
  /** Nobody has any of it any more. */
  unsettle(): void;
}

export type News = Pick<ProbeBatch, 'seen' | 'dropped'> & { records: ProbeRecord[] };

export function createRecordBook(): RecordBook {
  const records = new Map<string, ProbeRecord>();
  const ofKind = new Map<string, number>();
  const unsettled = new Set<string>();
  /** Facts that found no room, with their counts: a fact told again is not a new one. */
  const refused = new Map<string, number>();
  const dropped = new Map<string, { what: string; reason: string; count: number }>();
  let kept = 0;
  let lost = 0;
  let settledLost = 0;

  const drop = (what: string, reason: string, count: number): void => {
    if (count <= 0) return;
    const key = `${what}\n${reason}`;
    const before = dropped.get(key)?.count ?? 0;
    dropped.set(key, { what, reason, count: before + count });
    lost += count;
  };

  const refuse = ({ key, kind, count }: ProbeRecord): void => {
    const before = refused.get(key);
    if (before === undefined && refused.size >= bookLimits.refusedKeys) return drop(kind, 'cap', count);
    refused.set(key, Math.max(before ?? 0, count));
    drop(kind, 'cap', count - (before ?? 0));
  };

  const hasRoom = (kind: string): boolean =>
    records.size < bookLimits.records && (ofKind.get(kind) ?? 0) < bookLimits.ofOneKind;

  return {
    drop,
    put(record) {
      const before = records.get(record.key);
      if (!before && !hasRoom(record.kind)) return refuse(record);
      if (!before) ofKind.set(record.kind, (ofKind.get(record.kind) ?? 0) + 1);
      const next = before ? laterOf(before, record) : record;
      kept += next.count - (before?.count ?? 0);
      records.set(record.key, next);
      unsettled.add(record.key);
    },
    hasNews: () => unsettled.size > 0 || lost > settledLost,
    news: () => ({
      records: [...unsettled].flatMap((key) => records.get(key) ?? []),
      seen: kept + lost,
      dropped: [...dropped.values()].map((one) => ({ ...one })),
    }),
    settle(news) {
      for (const record of news.records) if (records.get(record.key) === record) unsettled.delete(record.key);
      settledLost = Math.max(settledLost, sumOf(news.dropped));
    },
    unsettle() {
      for (const key of records.keys()) unsettled.add(key);
      settledLost = 0;
    },
  };
}

/** Counts are cumulative and the first time stands; what is told last is what is known, unless nothing is: then it was seen again. */
function laterOf(before: ProbeRecord, now: ProbeRecord): ProbeRecord {
  const isTold = Object.keys(now.data).length > 0;
  return { ...(isTold ? now : before), at: Math.min(before.at, now.at), count: Math.max(before.count, now.count) };
}

const sumOf = (dropped: News['dropped']): number => dropped.reduce((sum, { count }) => sum + count, 0);
