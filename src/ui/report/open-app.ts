import { mount } from 'svelte';
import App from './App.svelte';
import { followWords, nameDocument } from '../chosen-words';
import { firstLook } from './first-look';
import NoTab from './NoTab.svelte';
import type { Layout } from './ui-context';
import { toWords } from '../words';

/** Paints what is stored of a tab, then asks for the rest. */
export async function openApp(layout: Layout): Promise<void> {
  const { locale, messages, tab, stored } = await globalThis.firstRead;
  const words = toWords(locale, messages);
  nameDocument(words, `ui.title.${layout}`);
  const target = document.body;
  if (tab === null) mount(NoTab, { target, props: { words } });
  else mount(App, { target, props: { words, layout, tabId: tab.id, look: firstLook(stored, tab) } });
  // Components hold the words that they were made with: another language makes the page anew.
  followWords(({ locale }) => {
    if (locale !== words.locale) location.reload();
  });
}
