import { browser } from '../lib/browser';
import type { Input, MessageName, Output } from './protocol';

/** What comes back over the wire. */
export type Reply<M extends MessageName> = { ok: true; output: Output<M> } | { ok: false; error: string };

/** Asks the background, from one of our own pages. Rejects with the background's own sentence when it refuses. */
export async function send<M extends MessageName>(name: M, input: Input<M>): Promise<Output<M>> {
  // The background checks what it sends against the same protocol.
  const reply = (await browser.runtime.sendMessage({ name, input })) as Reply<M> | undefined;
  if (reply === undefined) throw new Error(`Message "${name}": no answer from the background`);
  if (!reply.ok) throw new Error(reply.error);
  return reply.output;
}
