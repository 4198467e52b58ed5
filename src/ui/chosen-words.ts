import { browser } from '../lib/browser';
import { settingsKey } from '../store/keys';
import { chosenMessages } from './chosen-messages';
import { onStoredChange } from './on-stored-change';
import { toWords, type Words } from './words';

/** Reads the words in the language that the person chose; else in the browser's own. */
export async function chosenWords(): Promise<Words> {
  const { locale, messages } = await chosenMessages(browser);
  return toWords(locale, messages);
}

/** Hands over the words again whenever a setting has changed, in whichever of our pages. */
export function followWords(changed: (words: Words) => void): void {
  onStoredChange((keys) => {
    if (keys.includes(settingsKey)) void chosenWords().then(changed);
  });
}

/** Says on the document itself which language it is in, and its name. */
export function nameDocument({ locale, t }: Words, titleKey: string): void {
  document.documentElement.lang = locale;
  document.title = t(titleKey);
}
