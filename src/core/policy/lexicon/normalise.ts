export type Script = 'spaced' | 'unspaced';

/** Text as patterns see it, with the way back. */
export interface Normalised {
  text: string;
  /** Where each piece begins in `text`, ascending, and the span that it stands for in the original. */
  at: readonly number[];
  from: readonly number[];
  to: readonly number[];
}

const longestWord = 64;

/**
 * Returns the text in lower case, without accents of Latin, Greek and Cyrillic letters, and with what patterns rely on:
 * spaced, one blank before the first and after each word or mark, hyphens and apostrophes parting words ("don't" is
 * "do not", "l'adresse" is "l adresse"); unspaced, no blank but between two Latin words, which a hyphen parts too, and no
 * middle dot within a word of katakana ("ウェブ・ビーコン").
 */
export function normalise(original: string, script: Script): Normalised {
  return script === 'spaced' ? spaced(original) : unspaced(original);
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*['’]?|[^\s\p{L}\p{N}\p{M}]/gu;

function spaced(original: string): Normalised {
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let text = ' ';
  for (const match of original.matchAll(word)) {
    const plain = plainWord(match[0]);
    if (plain === '' || (plain === '.' && !isFullStop(original, match.index))) continue;
    at.push(text.length);
    from.push(match.index);
    to.push(match.index + match[0].length);
    text += `${plain} `;
  }
  return { text, at, from, to };
}

/** What is given is a sentence: a stop within it belongs to an abbreviation, an address or a number, but for a slip behind a longer word. */
function isFullStop(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 12);
  return /^\P{L}*$/u.test(after) || (/^\s+\P{L}*\p{Lu}/u.test(after) && /\p{L}{5}$/u.test(text.slice(at - 5, at)));
}

function plainWord(written: string): string {
  if (written === '-' || written === '‐' || written === '‑' || written === "'" || written === '’') return '';
  const plain = bare(written.slice(0, longestWord)).replace(/[’ʼ]/g, "'");
  if (!plain.includes("'")) return plain;
  return plain
    .replace(/^(ca|wo|sha)n't$/, (_, verb: string) => ({ ca: 'can', wo: 'will', sha: 'shall' })[verb] + ' not')
    .replace(/n't$/, ' not')
    .replace(/'(re|ve|ll)$/, (_, verb: string) => ({ re: ' are', ve: ' have', ll: ' will' })[verb] ?? '')
    .replace(/'(s|d|m)$/, '')
    .replace(/'$/, '')
    .replace(/'/g, ' ');
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFC');
}

function unspaced(original: string): Normalised {
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let index = 0;
  let isBlankBefore = false;
  for (const char of original) {
    const end = index + char.length;
    if (/\s/u.test(char) || isHyphen(original, index)) isBlankBefore = true;
    else if (!isMiddleDot(original, index)) {
      const plain = char.normalize('NFKC').toLowerCase();
      if (isBlankBefore && /[a-z0-9]$/.test(text) && /^[a-z0-9]/.test(plain)) text += ' ';
      isBlankBefore = false;
      at.push(text.length);
      from.push(index);
      to.push(end);
      text += plain;
    }
    index = end;
  }
  return { text, at, from, to };
}

const isHyphen = (text: string, at: number): boolean =>
  /[-‐‑]/.test(text[at] ?? '') && /[a-z]/i.test(text[at - 1] ?? '') && /[a-z]/i.test(text[at + 1] ?? '');

const isMiddleDot = (text: string, at: number): boolean =>
  /[・･]/.test(text[at] ?? '') && /[ァ-ヺー]/.test(text[at - 1] ?? '') && /[ァ-ヺ]/.test(text[at + 1] ?? '');

/** Returns the span of the original that `start`–`end` of the normalised text stands for. */
export function toOriginal({ at, from, to }: Normalised, start: number, end: number): [start: number, end: number] {
  const first = lastAtOrBefore(at, start);
  const last = lastAtOrBefore(at, Math.max(start, end - 1));
  return [from[first] ?? 0, to[last] ?? 0];
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
