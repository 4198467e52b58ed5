import { browser } from '../lib/browser';
import { readSettings } from '../store/settings';
import { loadWords, type Words } from './words';

/** Reads the words in the language that the person chose; else in the browser's own. */
export async function chosenWords(): Promise<Words> {
  const { language } = await readSettings(browser.storage.local);
  return loadWords(language ?? browser.i18n.getUILanguage());
}
