import { gpcPath, type FileAnswer } from '../../core/policy/declared/gpc-file';
import { browser } from '../../lib/browser';

/** Asks the page's own origin whether it declares something of Global Privacy Control, on the person's click. */
export async function askGpcFile(tabId: number, pageUrl: string): Promise<{ url: string; answer: FileAnswer }> {
  const url = `${new URL(pageUrl).origin}${gpcPath}`;
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: ask, args: [url] });
  return { url, answer: (answer?.result ?? { missing: 'no-answer' }) as FileAnswer }; // as the function below gives
}

/** Runs in the page's isolated world, alone: it can use nothing of this file. */
async function ask(url: string): Promise<FileAnswer> {
  try {
    const answer = await fetch(url, {
      ...{ credentials: 'omit', referrerPolicy: 'no-referrer', mode: 'same-origin', cache: 'no-store' },
      signal: AbortSignal.timeout(8000),
    });
    if (answer.status === 404 || answer.status === 410) return { missing: 'absent' };
    if (!answer.ok) return { missing: 'no-answer' };
    const text = await answer.text();
    return text.length > 100_000 ? { missing: 'unreadable' } : { text };
  } catch {
    return { missing: 'no-answer' }; // no server, too slow, or it leads to another origin
  }
}
