import type { Messages } from '../../src/lib/translate';
import { toWords, type Words } from '../../src/ui/words';
import { readJson } from './read-json';

/** The product's own words, as a page has them. */
export function wordsIn(locale: 'en' | 'fr'): Words {
  const messages = readJson(`assets/locales/${locale}.json`) as Messages; // ours; locales.test.ts holds their shape
  return toWords(locale, messages);
}
