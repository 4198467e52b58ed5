import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../core/export/html';
import { translate, type Messages } from '../lib/translate';

export const languages = ['en', 'fr'] as const;

/** The words in the terminal's own language, English where there is none for it. */
export function readWords(root: string, env: NodeJS.ProcessEnv): Words {
  const asked = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').slice(0, 2).toLowerCase();
  const locale = languages.find((language) => language === asked) ?? 'en';
  const file = join(root, 'assets/locales', `${locale}.json`);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages; // ours; a test holds both languages against each other
  return { locale, t: (key, params) => translate(messages, locale, key, params) };
}
