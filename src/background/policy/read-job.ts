import type { PolicyMediaType, PolicySnapshot } from '../../core/domain';
import { kindOfName } from '../../core/policy/find/kind-words';
import type { Output, PolicySource, ReadProblem } from '../../messaging/protocol';
import { jobOf, tabOf } from '../../store/keys';
import { putReading, readReading } from '../../store/readings';
import { local, session } from '../areas';
import type { Parts } from '../parts';
import { fetchDocument } from './fetch-text';
import { hostsFor } from './hosts-for';
import { dropTexts, keepText, listJobs, readJob, readText, writeJob, type JobSource, type PolicyJob } from './job';
import { loadDetector } from './language-detector';
import { loadReader } from './load-reader';
import { readPageSource } from './page-source';
import { readInSlices } from './read-in-slices';
import { refreshTabsOf } from './refresh-tabs-of';
import { sha256 } from './sha256';

/** More documents than this are not read in one go. */
const maxSources = 6;

/** So long after it was asked for, a document may be read by the access that the person gave to its host. */
const retryMs = 180_000;

/** Jobs that this worker is at. One that it is not at, and that is not over, was begun by a worker that died. */
const running = new Map<string, Promise<void>>();

/** Begins to read documents at these addresses. */
export async function startReading(
  parts: Parts,
  tabId: number,
  sources: readonly PolicySource[],
): Promise<{ jobId: string }> {
  const fetched = sources
    .slice(0, maxSources)
    .map(({ url, kind }): [JobSource, null] => [
      { url, name: null, kind, isGiven: false, mediaType: null, fetchedAt: null, problem: null },
      null,
    ]);
  return begin(parts, tabId, fetched);
}

/** Begins to read the page that the tab shows. */
export async function startReadingTab(parts: Parts, tabId: number): Promise<{ jobId: string }> {
  const page = await readPageSource(tabId);
  return begin(parts, tabId, [
    page === null
      ? [{ ...given(null, 'text/html'), problem: 'no-access' }, null]
      : [{ ...given(page.url, page.mediaType), fetchedAt: Date.now() }, page.source],
  ]);
}

/** Begins to read what the person gave. */
export async function startReadingGiven(
  parts: Parts,
  tabId: number,
  { name, mediaType, source }: { name: string; mediaType: PolicyMediaType; source: string },
): Promise<{ jobId: string }> {
  return begin(parts, tabId, [[{ ...given(null, mediaType), name: name === '' ? null : name }, source]]);
}

const given = (url: string | null, mediaType: PolicyMediaType): JobSource => ({
  ...{ url, name: null, kind: null, isGiven: true, mediaType, fetchedAt: null, problem: null },
});

async function begin(parts: Parts, tabId: number, given: [JobSource, string | null][]): Promise<{ jobId: string }> {
  const jobId = jobOf(tabId);
  const before = await readJob(session, jobId);
  if (before !== null) await dropTexts(session, before);
  const job: PolicyJob = {
    ...{ schemaVersion: 1, jobId, startedAt: Date.now(), tabId, hosts: await hostsFor(tabId) },
    sources: given.map(([source]) => source),
    ...{ at: 0, state: 'fetching', done: 0, readingIds: [] },
  };
  const texts = new Map(given.flatMap(([, text], at) => (text === null ? [] : [[at, text] as const])));
  for (const [at, text] of texts) await keepText(session, job, at, text);
  await writeJob(session, job);
  void run(parts, job, texts);
  return { jobId };
}

/** Takes up again what a worker that died had begun. */
export async function resumeJobs(parts: Parts): Promise<void> {
  for (const job of await listJobs(session)) if (!isOver(job)) void run(parts, job, new Map());
}

/** A document of another host could not be fetched, and access to it may have been given since. */
export async function retryAfterGrant(parts: Parts): Promise<void> {
  for (const { tabId, sources, startedAt } of await listJobs(session)) {
    const refused = sources.flatMap(({ url, kind, problem }) =>
      problem === 'other-host' && url !== null ? [{ url, kind: kind ?? 'privacy' }] : [],
    );
    if (refused.length > 0 && Date.now() - startedAt < retryMs) await startReading(parts, tabId, refused);
  }
}

/** How far a job is; one that nobody is at is taken up again. */
export async function progressOf(parts: Parts, jobId: string): Promise<Output<'policy.progress'>> {
  const job = await readJob(session, jobId);
  const hosts = job?.hosts ?? (await hostsFor(tabOf(jobId)));
  if (job === null) return { state: 'none', done: 0, problem: null, problemAt: null, readingIds: [], hosts };
  if (!isOver(job)) void run(parts, job, new Map());
  const failed = job.sources.find(({ problem }) => problem !== null);
  const { state, done, readingIds } = job;
  return { state, done, problem: failed?.problem ?? null, problemAt: failed?.url ?? null, readingIds, hosts };
}

const isOver = ({ state }: PolicyJob): boolean => state === 'done' || state === 'failed';

/** At most once at a time for each job; another job of the same tab takes its place. */
function run(parts: Parts, job: PolicyJob, texts: ReadonlyMap<number, string>): Promise<void> {
  const key = `${job.jobId} ${job.startedAt}`;
  const work = running.get(key) ?? workThrough(parts, job, texts).finally(() => running.delete(key));
  running.set(key, work);
  return work;
}

async function workThrough(parts: Parts, begun: PolicyJob, texts: ReadonlyMap<number, string>): Promise<void> {
  let job = begun;
  const change = async (changed: Partial<PolicyJob>): Promise<void> => {
    job = { ...job, ...changed };
    if (await isCurrent(job)) await writeJob(session, job);
  };
  const { sources, hosts } = begun;
  for (const [at, source] of sources.entries()) {
    if (at < begun.at) continue;
    if (source.problem !== null) continue;
    await change({ at, state: 'fetching', done: at / sources.length });
    const outcome = await readOne(job, at, texts.get(at) ?? null, change);
    if (!(await isCurrent(job))) return;
    if ('problem' in outcome) await change({ sources: withProblem(job.sources, at, outcome.problem) });
    else await change({ readingIds: [...job.readingIds, outcome.id] });
  }
  await dropTexts(session, job);
  await change({ at: sources.length, done: 1, state: job.readingIds.length > 0 ? 'done' : 'failed' });
  if (job.readingIds.length > 0) await refreshTabsOf(parts, hosts);
}

/** false: another job has taken its place, or everything was erased. */
async function isCurrent({ jobId, startedAt }: PolicyJob): Promise<boolean> {
  return (await readJob(session, jobId))?.startedAt === startedAt;
}

const withProblem = (sources: JobSource[], at: number, problem: ReadProblem): JobSource[] =>
  sources.map((source, index) => (index === at ? { ...source, problem } : source));

type Outcome = { id: string } | { problem: ReadProblem };

async function readOne(
  job: PolicyJob,
  at: number,
  held: string | null,
  change: (changed: Partial<PolicyJob>) => Promise<void>,
): Promise<Outcome> {
  const source = job.sources[at];
  if (source === undefined) return { problem: 'lost' };
  const got = await textOf(job, at, source, held);
  if ('problem' in got) return got;
  const sources = job.sources.map((one, index) => (index === at ? { ...one, ...got.source } : one));
  await change({ sources, state: 'reading' });
  const snapshot: PolicySnapshot = {
    ...{ url: got.source.url, fetchedAt: got.source.fetchedAt, mediaType: got.source.mediaType ?? 'text/html' },
    ...{ source: got.text, hash: await sha256(got.text) },
  };
  const share = 1 / job.sources.length;
  const expected = 20 + got.text.length / 170;
  const options = { hosts: job.hosts, kind: source.kind ?? 'privacy', detect: await loadDetector() };
  const read = await readInSlices(loadReader().readPolicy(snapshot, options), (steps) =>
    change({ done: (at + Math.min(0.95, steps / expected)) * share }),
  );
  if (read.clauses.length === 0) return { problem: 'no-text' };
  const named = source.name === null ? read : { ...read, name: source.name };
  const kind = source.kind ?? kindOfTitle(named.name);
  return keep({ ...named, kind });
}

function kindOfTitle(title: string): 'privacy' | 'cookie' {
  return kindOfName(title)?.kind === 'cookie' ? 'cookie' : 'privacy';
}

/** Of the same text, what the person said of it stays; another host's pages may be held against it too. */
async function keep(reading: Parameters<typeof putReading>[1]): Promise<Outcome> {
  const before = await readReading(local, reading.id);
  const isSame = before !== null && before.source.hash === reading.source.hash;
  const merged = {
    ...reading,
    hosts: [...new Set([...reading.hosts, ...(before?.hosts ?? [])])],
    ...(isSame && { name: before.name, corrections: before.corrections }),
  };
  const dropped = await putReading(local, merged, Date.now()).catch(() => null);
  return dropped === null ? { problem: 'no-room' } : { id: merged.id };
}

async function textOf(
  job: PolicyJob,
  at: number,
  source: JobSource,
  held: string | null,
): Promise<{ source: JobSource; text: string } | { problem: ReadProblem }> {
  const text = held ?? (await readText(session, job, at));
  if (text !== null && source.mediaType !== null) return { source, text };
  if (source.isGiven || source.url === null) return { problem: 'lost' };
  const fetched = await fetchDocument(job.tabId, source.url);
  if ('problem' in fetched) return fetched;
  await keepText(session, job, at, fetched.source);
  const { url, mediaType } = fetched;
  return { source: { ...source, url, mediaType, fetchedAt: Date.now() }, text: fetched.source };
}
