import { translate, type Messages } from '../lib/translate';

/** Words in the reader's language. `t` shows a missing key as the key, so that it is seen. */
export interface Words {
  locale: string;
  t(key: string, params?: Readonly<Record<string, string | number>>): string;
}

export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Returns the language of the product for a wish such as `fr-CA`; English where there is none for it. */
export function languageFor(wish: string): Language {
  const primary = wish.slice(0, 2).toLowerCase();
  return languages.find((language) => language === primary) ?? 'en';
}

/** Reads the messages of one language: a file beside the code, so that it can be asked for before the code has come. */
export async function readMessages(language: Language): Promise<Messages> {
  const answer = await fetch(`/locales/${language}.json`);
  return (await answer.json()) as Messages; // ours; a test holds both languages against each other
}

export function toWords(locale: Language, messages: Messages): Words {
  return { locale, t: (key, params) => translate(messages, locale, key, params) };
}

/** Returns a text given in several languages in the reader's, else in English, else in any. */
export function inLanguage(text: Readonly<Record<string, string>>, locale: string): string {
  return text[locale] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** Returns `2020-12-01` as a date in words; a year alone stays a year. */
export function dateInWords(date: string, locale: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const at = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).formatToParts(at);
  return parts.map(({ type, value }) => (type === 'day' ? dayInWords(value, locale) : value)).join('');
}

/** French writes the first of a month "1er"; the Unicode locale data has no word for it. */
const firstDay: Readonly<Record<string, string>> = { fr: '1er' };

const dayInWords = (day: string, locale: string): string => (day === '1' ? (firstDay[locale] ?? day) : day);
