import { mount, type Component } from 'svelte';
import { settingsKey } from '../store/keys';
import { chosenWords } from './chosen-words';
import { onStoredChange } from './on-stored-change';
import type { Words } from './words';

/** Shows one of our pages in the person's language, and in the next one as soon as it is chosen, wherever that is. */
export async function mountPage(page: Component<{ words: Words }>, titleKey: string): Promise<void> {
  const props = $state({ words: await chosenWords() });
  nameDocument(props.words, titleKey);
  mount(page, { target: document.body, props });
  onStoredChange((keys) => {
    if (!keys.includes(settingsKey)) return;
    void chosenWords().then((words) => {
      props.words = words;
      nameDocument(words, titleKey);
    });
  });
}

function nameDocument({ locale, t }: Words, titleKey: string): void {
  document.documentElement.lang = locale;
  document.title = t(titleKey);
}
