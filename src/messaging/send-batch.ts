import type { ProbeBatch } from './protocol';

/** The part of the extension API that a content script uses; here without the polyfill, which is too large for pages. */
interface Messenger {
  runtime?: { sendMessage(message: unknown): Promise<unknown> };
}

declare const browser: Messenger | undefined;
declare const chrome: Messenger | undefined;

/** Hands a batch to the background. true: it is stored. Rejects while nobody is there to take it. */
export async function sendBatch(batch: ProbeBatch): Promise<boolean> {
  const { runtime } = (typeof browser === 'undefined' ? chrome : browser) ?? {};
  const reply = await runtime?.sendMessage({ name: 'observations.add', input: batch });
  // What the background answers with is its own protocol; anything else reads as not stored.
  const { ok, output } = (reply ?? {}) as { ok?: boolean; output?: { isStored?: boolean } };
  return ok === true && output?.isStored === true;
}
