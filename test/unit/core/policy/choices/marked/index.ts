import { es } from './es';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

/** Invented sentences, a line each, by language (see ../read-marked.ts). */
export const marked: Readonly<Record<string, string>> = { pt, nl, es, it };
