import type { Artifacts, Report } from '../../src/core/domain';
import type { RuleCase } from '../rules/read-cases';
import { lastWord } from '../support/last-word';
import { isWhole, sightsOf, type Sight, type Visit } from './visit';

export interface Reading {
  report: Report;
  artifacts: Artifacts;
}

const intervalMs = 150;
/** What a page sends late, e.g. in idle time: after its last word nothing new comes for so long. */
const quietMs = { whole: 300, less: 1500 };
const patienceMs = 15_000;

/** What a page showed once it says no more; it may never have said anything. */
export async function lastVisit(
  one: RuleCase,
  at: Pick<Visit, 'browser' | 'step'>,
  read: () => Promise<Reading | null>,
): Promise<Visit> {
  const reading = await lastReading(read, one);
  return {
    ...{ page: one.name, ...at },
    seen: reading === null ? [] : sightsOf(reading.report, reading.artifacts, one.expected),
    runs: reading?.artifacts.collectors ?? [],
  };
}

/** Reads a page's report again and again; null: there never was one. */
async function lastReading(read: () => Promise<Reading | null>, { expected }: RuleCase): Promise<Reading | null> {
  const end = Date.now() + patienceMs;
  let last: Reading | null = null;
  let before = '';
  let since = Date.now();
  while (Date.now() < end) {
    last = (await read().catch(() => null)) ?? last; // the page or the worker is between two states: asked again
    const now = last === null ? '' : textOf(sightsOf(last.report, last.artifacts, expected));
    if (now !== before) since = Date.now();
    before = now;
    const quiet = Date.now() - since;
    if (last !== null && hasEnded(last) && quiet > (isWhole(last.report, expected) ? quietMs.whole : quietMs.less))
      return last;
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
  return last;
}

const textOf = (seen: readonly Sight[]): string =>
  seen.map(({ technique, variant, collectors }) => [technique, variant, ...new Set(collectors)].join()).join(' ');

const hasEnded = ({ artifacts }: Reading): boolean =>
  artifacts.observations.some(
    (one) => (one.kind === 'storage-write' || one.kind === 'storage-item') && one.key === lastWord,
  );
