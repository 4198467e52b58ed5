import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { browser } from '../lib/browser';
import { sentenceOf } from '../lib/sentence-of';
import { toldOf, type Told } from '../lib/told-error';
import { protocol, type Input, type MessageName, type Output } from './protocol';

/** Who sent a message, as the browser says; nothing of it comes from the message. */
export interface Sender {
  tabId: number;
  frameId: number;
  url: string;
  /** Origin where the browser gives it: a frame without an address of its own still has one. */
  origin: string | null;
  documentId: string | null;
  /** Not shown yet: a page that the browser loads in advance. */
  isPrerendered: boolean;
  isPrivate: boolean;
  pageUrl: string | null;
  title: string | null;
}

type Handler<M extends MessageName> = (
  input: Input<M>,
  sender: (typeof protocol)[M]['from'] extends 'content' ? Sender : null,
) => Promise<Output<M>>;

export type Handlers = { readonly [M in MessageName]: Handler<M> };

/** `error` is for whoever looks into it, `told` for the person. */
type Answer = { ok: true; output: unknown } | { ok: false; error: string; told: Told };

const envelope = z.object({ name: z.string(), input: z.unknown() });

/** Listens for our own messages. External ones have no listener at all. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender, sendResponse) => {
    void answer(handlers, message, sender).then(sendResponse);
    return true;
  });
}

/** Checks who asks and what, runs the handler, checks what it gives. Never rejects. */
export async function answer(handlers: Handlers, message: unknown, sender: Runtime.MessageSender): Promise<Answer> {
  const parsed = envelope.safeParse(message);
  if (!parsed.success || !Object.hasOwn(protocol, parsed.data.name)) return refuse('This message is not known');
  const name = parsed.data.name as MessageName; // own key of the protocol, as just checked
  const { from, input: inputSchema, output: outputSchema } = protocol[name];
  const origin = originOf(sender);
  if (origin !== from) return refuse(`Message "${name}" may not be sent from here`);
  const input = z.safeParse(inputSchema, parsed.data.input);
  if (!input.success) return refuse(`Message "${name}": ${z.prettifyError(input.error)}`);
  try {
    // The table ties each name to its own handler; TypeScript cannot follow the tie through a name in a variable.
    const handler = handlers[name] as (input: unknown, sender: Sender | null) => Promise<unknown>;
    const output = await handler(input.data, from === 'content' ? toSender(sender) : null);
    return { ok: true, output: z.parse(outputSchema as z.ZodMiniType, output) };
  } catch (error) {
    return { ok: false, error: `Message "${name}" failed: ${sentenceOf(error)}`, told: toldOf(error) };
  }
}

/** A content script has a tab and a page's address; our own pages have ours, in a tab or not. Anything else is nobody. */
function originOf(sender: Runtime.MessageSender): 'content' | 'extension' | null {
  if (sender.id !== browser.runtime.id || sender.url === undefined) return null;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return 'extension';
  return sender.tab?.id === undefined || sender.tab.id < 0 || sender.frameId === undefined ? null : 'content';
}

/** Fields that one browser or the other adds to a sender. */
interface SenderExtras {
  documentId?: string;
  documentLifecycle?: string;
  origin?: string;
}

function toSender(sender: Runtime.MessageSender): Sender {
  const { documentId, documentLifecycle, origin } = sender as SenderExtras;
  return {
    tabId: sender.tab?.id ?? -1,
    frameId: sender.frameId ?? -1,
    url: sender.url ?? '',
    origin: origin ?? null,
    documentId: documentId ?? null,
    isPrerendered: documentLifecycle === 'prerender',
    isPrivate: sender.tab?.incognito ?? false,
    pageUrl: sender.tab?.url ?? null,
    title: sender.tab?.title ?? null,
  };
}

const refuse = (error: string): Answer => ({ ok: false, error, told: toldOf(error) });
