import { mount } from 'svelte';
import { browser } from '../lib/browser';
import { glanceKey } from '../store/keys';
import App from './App.svelte';
import { chosenWords, followWords, nameDocument } from './chosen-words';
import { firstLook, type FirstLook } from './first-look';
import NoTab from './NoTab.svelte';
import { shownTab, type ShownTab } from './shown-tab';
import type { Layout } from './ui-context';

/** Paints what is stored of a tab, then asks for the rest. */
export async function openApp(layout: Layout): Promise<void> {
  const [words, [tab, look]] = await Promise.all([chosenWords(), shownTab().then(readLook)]);
  nameDocument(words, `ui.title.${layout}`);
  const target = document.body;
  if (tab === null) mount(NoTab, { target, props: { words } });
  else mount(App, { target, props: { words, layout, tabId: tab.id, look } });
  // Components hold the words that they were made with: another language makes the page anew.
  followWords(({ locale }) => {
    if (locale !== words.locale) location.reload();
  });
}

async function readLook(tab: ShownTab | null): Promise<[ShownTab | null, FirstLook | null]> {
  if (tab === null) return [null, null];
  const key = glanceKey(tab.id);
  return [tab, firstLook((await browser.storage.session.get(key))[key], tab)];
}
