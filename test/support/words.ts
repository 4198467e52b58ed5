import { translate, type Messages } from '../../src/lib/translate';
import type { Words } from '../../src/ui/words';
import { readJson } from './read-json';

/** The product's own words, as a page has them. */
export function wordsIn(locale: 'en' | 'fr'): Words {
  const messages = readJson(`assets/locales/${locale}.json`) as Messages; // ours; locales.test.ts holds their shape
  return { locale, t: (key, params) => translate(messages, locale, key, params) };
}
