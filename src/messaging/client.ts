import { browser } from '../lib/browser';
import { ToldError, type Told } from '../lib/told-error';
import type { Input, MessageName, Output } from './protocol';

/** What comes back over the wire. */
export type Reply<M extends MessageName> = { ok: true; output: Output<M> } | { ok: false; error: string; told: Told };

/** Asks the background, from one of our own pages. Rejects with what a person can be told when it refuses. */
export async function send<M extends MessageName>(name: M, input: Input<M>): Promise<Output<M>> {
  // The background checks what it sends against the same protocol.
  const reply = (await browser.runtime.sendMessage({ name, input })) as Reply<M> | undefined;
  if (reply === undefined) throw new ToldError({ key: 'problem.no_answer', params: {} });
  if (!reply.ok) throw new ToldError(reply.told);
  return reply.output;
}
