import type { Browser } from 'webextension-polyfill';
import type { Messages } from '../lib/translate';
import { settingsKey } from '../store/keys';
import { languageFor, readMessages, type Language } from './words';

export interface ChosenMessages {
  locale: Language;
  messages: Messages;
}

/**
 * Reads the messages in the language that the person chose; else in the browser's own. Those are asked for ahead, since
 * they are nearly always the ones, and the setting is looked at by hand: a full check would take longer than painting.
 */
export async function chosenMessages(api: Pick<Browser, 'i18n' | 'storage'>): Promise<ChosenMessages> {
  const likely = languageFor(api.i18n.getUILanguage());
  const ahead = readMessages(likely);
  const chosen = (await api.storage.local.get(settingsKey))[settingsKey];
  const { language } = (chosen ?? {}) as { language?: unknown }; // written by our background only
  const locale = typeof language === 'string' ? languageFor(language) : likely;
  return { locale, messages: await (locale === likely ? ahead : readMessages(locale)) };
}
