import type { PolicyReading, PolicySnapshot, ReadingCheck } from '../../core/domain';
import type { ClauseText } from '../../core/policy/changes/compare-clauses';
import { readReading } from '../../store/readings';
import { putCheck, readCheck } from '../../store/reading-check';
import { local } from '../areas';
import { fetchDocument } from './fetch-text';
import { loadReader } from './load-reader';
import { readInSlices } from './read-in-slices';
import { sha256 } from './sha256';

/** More changes than this are counted and not kept: another text has taken its place. */
const mostKept = 300;

/** Fetches a policy again, as it was fetched when it was read, and holds the text against the one that was read. */
export async function checkReading(id: string, tabId: number | null): Promise<ReadingCheck | null> {
  const reading = await readReading(local, id);
  if (reading === null) return null;
  const check = { checkedAt: Date.now(), ofHash: reading.source.hash, ...(await outcomeOf(reading, tabId)) };
  // Without room it is told once, and not kept.
  await putCheck(local, id, check).catch(() => undefined);
  return check;
}

/** What the last check found; null: none, or not of this text. */
export async function lastCheckOf(id: string): Promise<ReadingCheck | null> {
  const reading = await readReading(local, id);
  return reading === null ? null : readCheck(local, reading);
}

type Outcome = Omit<ReadingCheck, 'checkedAt' | 'ofHash'>;
const nothing = { problem: null, changes: [], counts: { added: 0, removed: 0, changed: 0 } };

async function outcomeOf(reading: PolicyReading, tabId: number | null): Promise<Outcome> {
  const { url, hash, language } = reading.source;
  if (url === null) return { ...nothing, state: 'not-fetched', problem: 'no-address' };
  const fetched = await fetchDocument(tabId, url);
  if ('problem' in fetched) return { ...nothing, state: 'not-fetched', problem: fetched.problem };
  if ((await sha256(fetched.source)) === hash) return { ...nothing, state: 'unchanged' };
  const now = await clausesOf({ ...fetched, fetchedAt: null, hash: null }, language);
  // A page that scripts fill has no text of its own: that says nothing of the policy.
  if (now.length === 0) return { ...nothing, state: 'not-fetched', problem: 'no-text' };
  const before = reading.clauses.map(({ id, start, end }) => ({ id, text: reading.text.slice(start, end) }));
  const changes = loadReader().compareClauses(before, now, language);
  const count = (what: string): number => changes.filter((change) => change.what === what).length;
  return {
    state: changes.length === 0 ? 'unchanged' : 'changed',
    problem: null,
    changes: changes.slice(0, mostKept),
    counts: { added: count('added'), removed: count('removed'), changed: count('changed') },
  };
}

async function clausesOf(snapshot: PolicySnapshot, language: string | null): Promise<ClauseText[]> {
  const document = await readInSlices(loadReader().readDocument(snapshot, { language }), async () => undefined);
  return document.clauses.flatMap(({ sentences }) =>
    sentences.map(({ id, start, end }) => ({ id, text: document.text.slice(start, end) })),
  );
}
