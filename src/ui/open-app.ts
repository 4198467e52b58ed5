import { mount } from 'svelte';
import { browser } from '../lib/browser';
import { glanceKey, settingsKey } from '../store/keys';
import App from './App.svelte';
import { firstLook, type FirstLook } from './first-look';
import NoTab from './NoTab.svelte';
import { shownTab, type ShownTab } from './shown-tab';
import type { Layout } from './ui-context';
import { loadWords, type Words } from './words';

/** Paints what is stored of a tab, then asks for the rest. */
export async function openApp(layout: Layout): Promise<void> {
  const [words, [tab, look]] = await Promise.all([readWords(), shownTab().then(readLook)]);
  document.documentElement.lang = words.locale;
  document.title = words.t(`ui.title.${layout}`);
  const target = document.body;
  if (tab === null) mount(NoTab, { target, props: { words } });
  else mount(App, { target, props: { words, layout, tabId: tab.id, look } });
}

async function readLook(tab: ShownTab | null): Promise<[ShownTab | null, FirstLook | null]> {
  if (tab === null) return [null, null];
  const key = glanceKey(tab.id);
  return [tab, firstLook((await browser.storage.session.get(key))[key], tab)];
}

/** The person's language; the browser's own is loaded ahead, since it is nearly always the one. */
async function readWords(): Promise<Words> {
  const likely = loadWords(navigator.language);
  const chosen = (await browser.storage.local.get(settingsKey))[settingsKey];
  const { language } = (chosen ?? {}) as { language?: unknown }; // written by our background only
  return typeof language === 'string' ? loadWords(language) : likely;
}
