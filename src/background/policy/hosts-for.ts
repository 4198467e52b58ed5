import * as z from 'zod/mini';
import { browser } from '../../lib/browser';
import { findTab, pageHostOf } from '../access';

const openedHosts = z.array(z.string());
const openedKey = (tabId: number): string => `policy-tab:${tabId}`;

/** Opens a policy that stands on another host: what is read in that tab is held against the pages of this tab's host. */
export async function openForReading(tabId: number, url: string): Promise<void> {
  const hosts = await hostsFor(tabId);
  if (!/^https?:/i.test(url)) return;
  const { id } = await browser.tabs.create({ url });
  if (id !== undefined) await browser.storage.session.set({ [openedKey(id)]: hosts });
}

/** Hosts whose pages are held against what is read from this tab: those that it was opened for, else the page's own. */
export async function hostsFor(tabId: number): Promise<string[]> {
  const opened = openedHosts.safeParse((await browser.storage.session.get(openedKey(tabId)))[openedKey(tabId)]);
  if (opened.success) return opened.data;
  const host = pageHostOf((await findTab(tabId))?.url);
  return host === '' ? [] : [host, withOrWithoutWww(host)];
}

const withOrWithoutWww = (host: string): string => (host.startsWith('www.') ? host.slice(4) : `www.${host}`);
