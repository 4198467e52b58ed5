import { nativeBrowser } from '../lib/native-browser';
import type { Stored } from './outbox';
import type { ProbeBatch } from './protocol';

/** Hands a batch to the background. Rejects while nobody is there to take it. */
export async function sendBatch(batch: ProbeBatch): Promise<Stored> {
  const { runtime } = nativeBrowser();
  // The extension was replaced or taken away, and this script left behind: nobody will ever take it, and it falls silent.
  if (runtime?.id === undefined) return { isStored: true, hasRequests: true, isWanted: false };
  const reply: unknown = await runtime.sendMessage({ name: 'observations.add', input: batch });
  // What the background answers with is its own protocol; anything else reads as not stored.
  const { ok, output } = (reply ?? {}) as { ok?: boolean; output?: Partial<Stored> };
  const isStored = ok === true && output?.isStored === true;
  return { isStored, hasRequests: output?.hasRequests === true, isWanted: output?.isWanted === true };
}
