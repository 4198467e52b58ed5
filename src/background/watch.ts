import * as z from 'zod/mini';
import { browser } from '../lib/browser';
import { redactUrl } from '../lib/redact-url';
import type { AccessState } from '../messaging/protocol';
import { tabVersion } from '../store/tab-state';
import { openItem, type ItemKind } from '../store/versioned';
import { accessOf, findTab, hasHost, hostOf, readGrants } from './access';
import { newHashKey, type Parts } from './parts';
import { registerScripts } from './scripts';

const version = 1;
const watchKey = (tabId: number): string => `watch:${tabId}`;

/** A tab whose next load the person asked to have watched, by the click's own access. */
const watch = z.object({
  schemaVersion: z.literal(version),
  tabId: z.number(),
  url: z.string(),
  startedAt: z.number(),
});
type Watch = z.infer<typeof watch>;
const watchItem: ItemKind<Watch> = { version, schema: watch, migrations: {} };

/** How long after the reload a change of origin still counts as a redirect of the page that was to be watched. */
const redirectMs = 15_000;

/**
 * "Reload and watch". Where the host is granted the scripts are registered already; otherwise, in Chromium, the click
 * lets them into the tab's next load. Firefox ends that access at a reload: there the page asks for the site first.
 */
export async function startWatch(parts: Parts, tabId: number): Promise<AccessState> {
  const [tab, grants] = await Promise.all([findTab(tabId), readGrants()]);
  const access = await accessOf(parts, tabId);
  if (tab === null || access.blocked !== null) return access;
  const isGranted = hasHost(grants, hostOf(tab.url));
  if (!isGranted && import.meta.env.FIREFOX) return access;
  if (!isGranted) {
    const item: Watch = { schemaVersion: version, tabId, url: redactUrl(tab.url ?? ''), startedAt: Date.now() };
    await browser.storage.session.set({ [watchKey(tabId)]: item });
    await registerScripts(true);
  }
  await browser.tabs.reload(tabId);
  return access;
}

/** Whether any tab is being watched by a click's access. */
export async function isWatching(): Promise<boolean> {
  return (await readWatches()).length > 0;
}

async function readWatches(): Promise<Watch[]> {
  const items = await browser.storage.session.get(null);
  return Object.entries(items).flatMap(([key, item]) => {
    const opened = key.startsWith('watch:') ? openItem(watchItem, item) : null;
    return opened === null ? [] : [opened];
  });
}

async function readWatch(tabId: number): Promise<Watch | null> {
  return openItem(watchItem, (await browser.storage.session.get(watchKey(tabId)))[watchKey(tabId)]);
}

/** Ends the tab's watch, if there is one, and takes the scripts back when no other tab is watched. */
export async function endWatch(tabId: number): Promise<void> {
  await browser.storage.session.remove(watchKey(tabId));
  await registerScripts(await isWatching());
}

/** A watched tab has moved: when its address is told no longer, it went to another origin and the click's access is gone. */
export async function followWatch(parts: Parts, tabId: number): Promise<void> {
  const watched = await readWatch(tabId);
  if (watched === null) return;
  const tab = await findTab(tabId);
  if (tab?.url !== undefined && sameOrigin(redactUrl(tab.url), watched.url)) return;
  await endWatch(tabId);
  if (Date.now() - watched.startedAt > redirectMs) await parts.store.remove(tabId);
  else await parts.store.update(tabId, (held) => markRedirected(held, watched, tab?.incognito ?? false));
}

/** What was seen before the redirect stays; where nothing was, the report still says why. */
function markRedirected(
  tab: Parameters<Parameters<Parts['store']['update']>[1]>[0],
  watched: Watch,
  isPrivate: boolean,
): void {
  const { state } = tab;
  if (state && state.startedAt >= watched.startedAt) {
    state.endedBy = redirectKey;
    return;
  }
  tab.keepOnly(() => false);
  tab.state = {
    schemaVersion: tabVersion,
    tabId: tab.tabId,
    isPrivate,
    requestedUrl: watched.url,
    url: watched.url,
    title: '',
    startedAt: watched.startedAt,
    lastAt: watched.startedAt,
    mode: 'watched',
    endedBy: redirectKey,
    hashKey: newHashKey(),
    navigationId: '',
    next: null,
    topToken: null,
    documents: {},
    formerTokens: Object.keys(state?.documents ?? {}).slice(-64),
    documentIds: {},
    refusedRequests: 0,
    refusedBatches: 0,
  };
}

const redirectKey = 'visit.ended.redirect';
const sameOrigin = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
