import { es } from './es';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pt } from './pt';
import { ru } from './ru';
import { th } from './th';
import { zhHant } from './zh-hant';

/** Invented sentences, a line each, by language (see ../read-marked.ts). */
export const marked: Readonly<Record<string, string>> = { pt, nl, es, it, ja, ru, 'zh-Hant': zhHant, th };
