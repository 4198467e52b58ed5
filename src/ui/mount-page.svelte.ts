import { mount, type Component } from 'svelte';
import { chosenWords, followWords, nameDocument } from './chosen-words';
import type { Words } from './words';

/** Shows one of our pages in the person's language, and in the next one as soon as it is chosen. */
export async function mountPage(page: Component<{ words: Words }>, titleKey: string): Promise<void> {
  const props = $state({ words: await chosenWords() });
  nameDocument(props.words, titleKey);
  mount(page, { target: document.body, props });
  followWords((words) => {
    props.words = words;
    nameDocument(words, titleKey);
  });
}
