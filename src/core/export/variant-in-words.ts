import { wordsOr } from '../../lib/words-or';

/** Returns in which way a technique is used, in words. "http_only" → "by a server, out of reach of scripts" */
export const variantInWords = (variant: string, words: { t(key: string): string }): string =>
  wordsOr(variant, `variant.${variant}`, words);
