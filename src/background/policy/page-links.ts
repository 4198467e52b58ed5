import type { PageOfLinks } from '../../core/policy/find/policy-link';
import { browser } from '../../lib/browser';

/** Reads the links of the page that a tab shows, on the person's click. null: the browser lets nobody into this page. */
export async function readPageLinks(tabId: number): Promise<PageOfLinks | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: linksOfPage });
    return (answer?.result ?? null) as PageOfLinks | null; // as the function below gives
  } catch {
    // Refused: the browser's own pages, its store, or a page that the click gave no access to.
    return null;
  }
}

/** Runs in the page's isolated world, alone: it can use nothing of this file. */
function linksOfPage(): PageOfLinks {
  const mostLinks = 4000;
  const links: { url: string; text: string; rel: string; hreflang: string; place: 'text' | 'footer' | 'banner' }[] = [];
  const banner =
    '[role=dialog],[role=alertdialog],[aria-modal=true],dialog,[id*=cookie i],[class*=cookie i],[id*=consent i],[class*=consent i]';
  const footer = 'footer,[role=contentinfo],[id*=footer i],[class*=footer i]';
  const readRoot = (root: Document | ShadowRoot, isInBanner: boolean): void => {
    for (const element of root.querySelectorAll('a[href],area[href],link[rel~="privacy-policy" i]')) {
      const url = (element as HTMLAnchorElement | HTMLLinkElement).href; // all three have one
      if (links.length >= mostLinks || typeof url !== 'string' || !/^https?:/i.test(url)) continue;
      const told =
        element.textContent?.trim() || element.getAttribute('aria-label') || element.getAttribute('title') || '';
      links.push({
        url: url.slice(0, 2048),
        text: told.replace(/\s+/g, ' ').slice(0, 200),
        rel: (element.getAttribute('rel') ?? '').slice(0, 100),
        hreflang: (element.getAttribute('hreflang') ?? '').slice(0, 20),
        place:
          isInBanner || element.closest(banner) !== null
            ? 'banner'
            : element.closest(footer) !== null
              ? 'footer'
              : 'text',
      });
    }
    for (const host of root.querySelectorAll('*')) {
      const shadow = host.shadowRoot;
      if (shadow !== null) readRoot(shadow, isInBanner || host.closest(banner) !== null);
    }
  };
  readRoot(document, false);
  return { url: location.href, language: (document.documentElement.lang || '').slice(0, 20), links };
}
