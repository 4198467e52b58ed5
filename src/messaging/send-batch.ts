import { nativeBrowser } from '../lib/native-browser';
import type { ProbeBatch } from './protocol';

/** Hands a batch to the background. true: it is stored. Rejects while nobody is there to take it. */
export async function sendBatch(batch: ProbeBatch): Promise<boolean> {
  const reply: unknown = await nativeBrowser().runtime?.sendMessage({ name: 'observations.add', input: batch });
  // What the background answers with is its own protocol; anything else reads as not stored.
  const { ok, output } = (reply ?? {}) as { ok?: boolean; output?: { isStored?: boolean } };
  return ok === true && output?.isStored === true;
}
