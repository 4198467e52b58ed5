import type { PolicyMediaType } from '../../core/domain';
import { browser } from '../../lib/browser';

/** The page that a tab shows, as it stands there: "this page is the policy". */
export interface PageSource {
  url: string;
  mediaType: PolicyMediaType;
  source: string;
}

/** null: the browser lets nobody into this page. */
export async function readPageSource(tabId: number): Promise<PageSource | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: sourceOfPage });
    return (answer?.result ?? null) as PageSource | null; // as the function below gives
  } catch {
    // Refused: the browser's own pages, its store, or a page that the click gave no access to.
    return null;
  }
}

/** Runs in the page's isolated world, alone: it can use nothing of this file. */
function sourceOfPage(): PageSource {
  const isText = /^text\/(?!html)/.test(document.contentType);
  const source = isText ? (document.body?.textContent ?? '') : document.documentElement.outerHTML;
  return { url: location.href, mediaType: isText ? 'text/plain' : 'text/html', source: source.slice(0, 8_000_000) };
}
