import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pt } from './pt';
import { ru } from './ru';
import { th } from './th';
import { zhHant } from './zh-hant';

/** Invented sentences, a line each, by language (see ../read-marked.ts). */
export const marked: Readonly<Record<string, string>> = {
  en,
  fr,
  de,
  es,
  pt,
  it,
  nl,
  ja,
  ko,
  ru,
  'zh-Hant': zhHant,
  th,
};
