import type { PolicyMediaType } from '../../core/domain';
import { browser } from '../../lib/browser';
import type { ReadProblem } from '../../messaging/protocol';
import { hasHost, pageHostOf, readGrants } from '../access';

/** A document as it was fetched, or why it was not. */
export type Fetched = { url: string; mediaType: PolicyMediaType; source: string } | { problem: ReadProblem };

/** Beyond this, in bytes or milliseconds, a document is not fetched. */
const limits = { maxBytes: 8_000_000, timeoutMs: 20_000 };

/**
 * Fetches a document that the person asked for, without cookies: within the tab when it shows a page of the same origin,
 * since a click gives access to no more than that; from the background where access to its host was given. Elsewhere
 * nothing is asked.
 */
export async function fetchDocument(tabId: number | null, url: string): Promise<Fetched> {
  const inTab = tabId === null ? null : await fetchInTab(tabId, url);
  if (inTab !== null) return inTab;
  if (!hasHost(await readGrants(), pageHostOf(url))) return { problem: 'other-host' };
  return fetchText(url, { ...limits, isSameOrigin: false });
}

/** null: the tab shows a page of another origin, or one that the browser lets nobody into. */
async function fetchInTab(tabId: number, url: string): Promise<Fetched | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchText,
      args: [url, { ...limits, isSameOrigin: true }],
    });
    const fetched = (answer?.result ?? { problem: 'no-answer' }) as Fetched; // as the function below gives
    return 'problem' in fetched && fetched.problem === 'other-host' ? null : fetched;
  } catch {
    // Refused: the click's access ends with the page.
    return null;
  }
}

/** Runs in the background or in a page's isolated world, alone there: it can use nothing of this file. */
async function fetchText(
  url: string,
  { maxBytes, timeoutMs, isSameOrigin }: { maxBytes: number; timeoutMs: number; isSameOrigin: boolean },
): Promise<Fetched> {
  if (isSameOrigin && new URL(url).origin !== location.origin) return { problem: 'other-host' };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    const answer = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
      // A page follows redirects within its own origin. From the background none is followed: who is asked was named.
      ...(isSameOrigin ? { mode: 'same-origin' } : { redirect: 'manual' }),
    });
    if (answer.type === 'opaqueredirect') return { problem: 'no-answer' };
    if (!answer.ok || answer.body === null) return { problem: 'refused' };
    const declared = answer.headers.get('content-type') ?? '';
    const named = /\.(?:md|markdown)$/i.test(new URL(answer.url).pathname) ? 'text/markdown' : 'text/plain';
    const type = /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(declared)
      ? 'text/html'
      : /^\s*text\/markdown/i.test(declared)
        ? 'text/markdown'
        : /^\s*text\/plain/i.test(declared)
          ? named
          : null;
    if (type === null) return { problem: 'not-text' };
    const chunks: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    const reader = answer.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > maxBytes) {
        stop.abort();
        return { problem: 'too-large' };
      }
      chunks.push(next.value);
    }
    const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
    const head = new TextDecoder('latin1').decode(bytes.slice(0, 2048));
    const charset =
      /charset\s*=\s*["']?([\w-]+)/i.exec(declared)?.[1] ??
      /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
      'utf-8';
    let decoder = new TextDecoder('utf-8');
    try {
      decoder = new TextDecoder(charset);
    } catch {
      // A name that no browser knows: nearly every page is in UTF-8.
    }
    return { url: answer.url, mediaType: type, source: decoder.decode(bytes) };
  } catch {
    return { problem: stop.signal.aborted ? 'too-slow' : 'no-answer' };
  } finally {
    clearTimeout(timer);
  }
}
