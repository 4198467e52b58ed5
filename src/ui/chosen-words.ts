import { browser } from '../lib/browser';
import { settingsKey } from '../store/keys';
import { onStoredChange } from './on-stored-change';
import { loadWords, type Words } from './words';

/**
 * Reads the words in the language that the person chose; else in the browser's own. That one is loaded ahead, since it
 * is nearly always the one, and the setting is looked at by hand: a full check would take longer than painting.
 */
export async function chosenWords(): Promise<Words> {
  const likely = loadWords(browser.i18n.getUILanguage());
  const chosen = (await browser.storage.local.get(settingsKey))[settingsKey];
  const { language } = (chosen ?? {}) as { language?: unknown }; // written by our background only
  return typeof language === 'string' ? loadWords(language) : likely;
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
