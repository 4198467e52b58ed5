import type { Browser } from 'webextension-polyfill';

/** A tab as far as its address may be known. */
export interface ShownTab {
  id: number;
  url: string | null;
}

/** The tab that this page is about: the one that its address names, else the one in front. null: it is closed. */
export async function shownTab(tabs: Tabs, search: string): Promise<ShownTab | null> {
  const named = new URLSearchParams(search).get('tab');
  return named === null ? tabInFront(tabs) : tabOf(tabs, Number(named));
}

type Tabs = Pick<Browser['tabs'], 'get' | 'query'>;

async function tabInFront(tabs: Tabs): Promise<ShownTab | null> {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

async function tabOf(tabs: Tabs, id: number): Promise<ShownTab | null> {
  if (!Number.isInteger(id)) return null;
  try {
    return { id, url: (await tabs.get(id)).url ?? null };
  } catch {
    // Closed meanwhile: the browser has no other way to say so.
    return null;
  }
}
