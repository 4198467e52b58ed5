import * as z from 'zod/mini';
import { browser } from '../lib/browser';
import { redactUrl } from '../lib/redact-url';
import type { AccessState } from '../messaging/protocol';
import type { Tab } from '../store/tab';
import { watchesKey } from '../store/keys';
import { openItem, type ItemKind } from '../store/versioned';
import { beginSilentVisit } from '../store/visit';
import { accessOf, findTab, hasHost, pageHostOf, readGrants } from './access';
import { session } from './areas';
import { beginLook } from './attention';
import { newHashKey, type Parts } from './parts';
import { registerScripts } from './scripts';

const version = 1;

/** A tab whose next load the person asked to have watched, by the click's own access. */
const watch = z.object({ tabId: z.number(), url: z.string(), startedAt: z.number() });
type Watch = z.infer<typeof watch>;

const watches = z.object({ schemaVersion: z.literal(version), watches: z.array(watch) });
const watchesItem: ItemKind<z.infer<typeof watches>> = { version, schema: watches, migrations: {} };

/** How long a page may take to answer, and to send the person on: later, the person has gone on. */
const answerMs = 15_000;
const forwardMs = 5_000;

/**
 * "Reload and watch". Where the host is granted the scripts are registered already; otherwise, in Chromium, the click
 * lets them into the tab's next load. Firefox ends that access at a reload: there the page asks for the site first.
 */
export async function startWatch(parts: Parts, tabId: number): Promise<AccessState> {
  const [tab, grants] = await Promise.all([findTab(tabId), readGrants()]);
  const access = await accessOf(parts, tabId);
  if (tab === null || access.blocked !== null) return access;
  const isGranted = hasHost(grants, pageHostOf(tab.url));
  if (!isGranted && import.meta.env.FIREFOX) return access;
  if (!isGranted) {
    const begun: Watch = { tabId, url: redactUrl(tab.url ?? ''), startedAt: Date.now() };
    await writeWatches([...(await readWatches()).filter((other) => other.tabId !== tabId), begun]);
    parts.follow();
    await registerScripts(true);
  }
  await beginLook(parts, tabId);
  await browser.tabs.reload(tabId);
  return access;
}

/** Whether any tab is being watched by a click's access. */
export async function isWatching(): Promise<boolean> {
  return (await readWatches()).length > 0;
}

export async function isWatched(tabId: number): Promise<boolean> {
  return (await readWatches()).some((one) => one.tabId === tabId);
}

async function readWatches(): Promise<Watch[]> {
  const items = await session.get(watchesKey);
  return openItem(watchesItem, items[watchesKey])?.watches ?? [];
}

async function writeWatches(list: Watch[]): Promise<void> {
  await session.set({ [watchesKey]: { schemaVersion: version, watches: list } });
}

/** Ends the tab's watch, if there is one, and takes the scripts back when no other tab is watched. */
export async function endWatch(tabId: number): Promise<void> {
  const before = await readWatches();
  const rest = before.filter((one) => one.tabId !== tabId);
  if (rest.length === before.length) return;
  await writeWatches(rest);
  await registerScripts(rest.length > 0);
}

/** A watched tab has moved: when its address is told no longer, it went to another origin and the click's access is gone. */
export async function followWatch(parts: Parts, tabId: number): Promise<void> {
  const watched = (await readWatches()).find((one) => one.tabId === tabId);
  if (watched === undefined) return;
  const tab = await findTab(tabId);
  if (tab?.url !== undefined && sameOrigin(redactUrl(tab.url), watched.url)) return;
  await endWatch(tabId);
  const now = Date.now();
  const state = (await parts.store.read(tabId))?.state ?? null;
  const spokenAt = state && state.startedAt >= watched.startedAt ? state.startedAt : null;
  const isRedirect = now - (spokenAt ?? watched.startedAt) < (spokenAt === null ? answerMs : forwardMs);
  if (!isRedirect) return parts.store.remove(tabId);
  const isPrivate = tab?.incognito ?? false;
  await parts.store.update(tabId, (held) =>
    endVisit(held, { ...watched, isPrivate, now, isSpoken: spokenAt !== null }),
  );
}

interface Ending extends Watch {
  isPrivate: boolean;
  now: number;
  isSpoken: boolean;
}

/** What was seen before the redirect stays; where nothing was, the report still says why. */
function endVisit(tab: Tab, { url, startedAt, isPrivate, now, isSpoken }: Ending): void {
  if (!isSpoken) beginSilentVisit(tab, { pageUrl: url, startedAt, isPrivate, now }, newHashKey);
  if (!tab.state) return;
  tab.state.endedBy = 'visit.ended.redirect';
  tab.state.lastAt = now;
}

const sameOrigin = (a: string, b: string): boolean =>
  URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
