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
  // Bytes that a page's world made may not be touched in Firefox: the browser makes the text of them. Workers have no such reader.
  const decode = async (blob: Blob, charset: string): Promise<string> => {
    if (typeof FileReader === 'undefined') {
      const bytes = await blob.arrayBuffer();
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return new TextDecoder().decode(bytes); // a name that no browser knows: nearly every page is in UTF-8
      }
    }
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.onerror = () => reject(reader.error);
      reader.readAsText(blob, charset);
    });
  };
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
    if (Number(answer.headers.get('content-length')) > maxBytes) return { problem: 'too-large' };
    const blob = await answer.blob();
    if (blob.size > maxBytes) return { problem: 'too-large' };
    const head = await blob.slice(0, 2048).text();
    const charset =
      /charset\s*=\s*["']?([\w-]+)/i.exec(declared)?.[1] ??
      /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
      'utf-8';
    return { url: answer.url, mediaType: type, source: await decode(blob, charset) };
  } catch {
    return { problem: stop.signal.aborted ? 'too-slow' : 'no-answer' };
  } finally {
    clearTimeout(timer);
  }
}
