import { browser } from '../lib/browser';
import { serve } from '../messaging/server';
import { fetchAfterGrant } from './declared/read-declarations';
import { followCommits } from './follow-commits';
import { followRoute } from './follow-route';
import { followTabs } from './follow-tabs';
import { createHandlers } from './handlers';
import { createMarks, createStore, endMarks, type Parts } from './parts';
import { resumeJobs, retryAfterGrant } from './policy/read-job';
import { createRefresh } from './refresh';
import { registerScripts } from './scripts';
import { leavePage } from './snapshot';
import { endWatch, followWatch, isWatching } from './watch';
import { createWebRequests, type WebRequests } from './web-requests';
import { endWithdrawn } from './withdraw';

/** Connects every listener, at once and in one go: an event that wakes the worker finds its listener only then. */
export function listen(): void {
  const parts: Parts = {
    store: createStore(),
    refresh: createRefresh(() => parts),
    follow: () => tabs.follow(),
    ...createMarks(browser.storage.session),
    lookClosely: (tabId) => requests.lookClosely(tabId),
    sightOf: (navigationId) => requests.sightOf(navigationId),
  };
  const requests = createWebRequests(parts);
  const armCommits = followCommits(parts);
  const arm = (): void => {
    requests.arm();
    armCommits();
  };
  arm();
  const tabs = followTabs(movesOf(parts, requests));
  serve(createHandlers(parts, arm));
  inBackground(parts.looks.tabIds().then((tabIds) => tabIds.forEach(requests.lookClosely)));
  followAccess(parts, arm);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') inBackground(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  });
  // Also when the worker only wakes: an update or a start of the browser may have taken the scripts away.
  inBackground(registerAgain());
  inBackground(parts.store.staleTabIds().then((tabIds) => tabIds.forEach(parts.refresh)));
  inBackground(resumeJobs(parts));
}

function movesOf(parts: Parts, { lookAway, isEverywhere }: WebRequests): Parameters<typeof followTabs>[0] {
  return {
    onUpdated: async (tabId, move) => {
      if (move.status === 'loading') await leavePage(parts, tabId);
      await followWatch(parts, tabId);
      await followRoute(parts, tabId, move);
    },
    onRemoved: async (tabId) => {
      lookAway(tabId);
      await parts.store.remove(tabId);
      await Promise.all([endWatch(tabId), endMarks(parts, tabId)]);
      // A worker that this has woken may have begun to look meanwhile.
      lookAway(tabId);
    },
    isNeeded: async () =>
      (await isEverywhere()) ||
      (await parts.store.tabIds()).length > 0 ||
      (await parts.looks.tabIds()).length > 0 ||
      (await isWatching()),
  };
}

function followAccess(parts: Parts, arm: () => void): void {
  const onChange = (): void => {
    arm();
    inBackground(registerAgain());
  };
  browser.permissions.onAdded.addListener(() => {
    onChange();
    inBackground(retryAfterGrant(parts));
    inBackground(fetchAfterGrant(parts));
  });
  browser.permissions.onRemoved.addListener(() => {
    onChange();
    inBackground(endWithdrawn(parts));
  });
  browser.runtime.onStartup.addListener(() => inBackground(registerAgain()));
}

async function registerAgain(): Promise<void> {
  await registerScripts(await isWatching());
}

/** Work that nobody waits for. A tab or a permission can be gone before it is done; the next event does it again. */
function inBackground(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
