import * as z from 'zod/mini';
import { documentKind, policyMediaType } from '../../core/domain';
import { readProblem } from '../../messaging/protocol';
import { policyJobKey } from '../../store/keys';
import type { StorageArea } from '../../store/area';

/** One document of a job. `given`: pasted or of a file, or what a tab showed; it cannot be fetched again. */
const jobSource = z.object({
  url: z.nullable(z.string()),
  name: z.nullable(z.string()),
  kind: z.nullable(documentKind),
  isGiven: z.boolean(),
  /** null: not fetched yet. The text itself is kept beside the job. */
  mediaType: z.nullable(policyMediaType),
  fetchedAt: z.nullable(z.number()),
  problem: z.nullable(readProblem),
});
export type JobSource = z.infer<typeof jobSource>;

export const policyJob = z.object({
  schemaVersion: z.literal(1),
  jobId: z.string(),
  /** Told apart from a later job of the same tab. */
  startedAt: z.number(),
  tabId: z.number(),
  /** Hosts whose pages the readings are held against. */
  hosts: z.array(z.string()),
  sources: z.array(jobSource),
  /** The document that is being worked on. */
  at: z.number(),
  state: z.enum(['fetching', 'reading', 'done', 'failed']),
  done: z.number(),
  readingIds: z.array(z.string()),
});
export type PolicyJob = z.infer<typeof policyJob>;

const textKey = (jobId: string, at: number): string => `${policyJobKey(jobId)}:text:${at}`;

export async function readJob(area: StorageArea, jobId: string): Promise<PolicyJob | null> {
  const parsed = policyJob.safeParse((await area.get(policyJobKey(jobId)))[policyJobKey(jobId)]);
  return parsed.success ? parsed.data : null;
}

/** Every job that is kept, finished or not. */
export async function listJobs(area: StorageArea): Promise<PolicyJob[]> {
  const items = Object.entries(await area.get(null));
  return items.flatMap(([key, item]) => {
    if (!key.startsWith(policyJobKey('')) || key.includes(':text:')) return [];
    const parsed = policyJob.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

export async function writeJob(area: StorageArea, job: PolicyJob): Promise<void> {
  await area.set({ [policyJobKey(job.jobId)]: job });
}

/** Keeps a document's text until it is read. false: there is no room for it, so that it dies with the worker. */
export async function keepText(area: StorageArea, { jobId }: PolicyJob, at: number, text: string): Promise<boolean> {
  try {
    await area.set({ [textKey(jobId, at)]: text });
    return true;
  } catch {
    return false; // the browser's limit for everything that is kept for the session
  }
}

export async function readText(area: StorageArea, { jobId }: PolicyJob, at: number): Promise<string | null> {
  const text = (await area.get(textKey(jobId, at)))[textKey(jobId, at)];
  return typeof text === 'string' ? text : null;
}

export async function dropTexts(area: StorageArea, { jobId, sources }: PolicyJob): Promise<void> {
  await area.remove(sources.map((_, at) => textKey(jobId, at)));
}
