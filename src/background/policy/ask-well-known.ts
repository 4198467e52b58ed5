import { kindOfName } from '../../core/policy/find/kind-words';
import type { Candidate } from '../../core/policy/find/policy-link';
import { wellKnownPaths } from '../../core/policy/find/well-known';
import { browser } from '../../lib/browser';

interface Answered {
  url: string;
  title: string;
  language: string;
}

/**
 * Asks the page's own origin at the usual addresses, on the person's click and only where no link led to a policy. A site
 * that answers everything with the same page is not taken for one with a policy: the answer must be called so.
 */
export async function askWellKnown(
  tabId: number,
  page: { url: string; language: string },
): Promise<{ candidates: Candidate[]; asked: string[] }> {
  const { origin } = new URL(page.url);
  const asked = wellKnownPaths(page.language).map((path) => `${origin}${path}`);
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: askAll, args: [asked] });
  const answered = (answer?.result ?? []) as Answered[]; // as the function below gives
  const candidates = answered.flatMap(({ url, title, language }) => {
    const named = kindOfName(title);
    if (named === null || named.kind === 'other') return [];
    const candidate: Candidate = {
      ...{ url, kind: named.kind, language: language || null, found: 'well-known', isSameOrigin: true, text: title },
    };
    return [candidate];
  });
  const seen = new Set<string>();
  return { candidates: candidates.filter(({ url }) => !seen.has(url) && seen.add(url)), asked };
}

/** Runs in the page's isolated world, alone: it can use nothing of this file. */
async function askAll(urls: string[]): Promise<Answered[]> {
  const ask = async (url: string): Promise<Answered | null> => {
    try {
      const signal = AbortSignal.timeout(8000);
      const answer = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        mode: 'same-origin',
        signal,
      });
      if (!answer.ok || !/^\s*(?:text\/html|application\/xhtml)/i.test(answer.headers.get('content-type') ?? ''))
        return null;
      const head = (await answer.text()).slice(0, 200_000);
      const parsed = new DOMParser().parseFromString(head, 'text/html');
      const title = `${parsed.title} ${parsed.querySelector('h1')?.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
      return { url: answer.url, title: title.slice(0, 200), language: parsed.documentElement.lang.slice(0, 20) };
    } catch {
      return null; // not there, or it leads to another origin
    }
  };
  const answers: (Answered | null)[] = [];
  for (let at = 0; at < urls.length; at += 4) answers.push(...(await Promise.all(urls.slice(at, at + 4).map(ask))));
  return answers.filter((one) => one !== null);
}
