import type { DocumentLimit } from '../../domain';
import { hardBreak } from './block';
import { isGluedSentence } from './glued-sentence';

/** A text as it is meant, and for each of its UTF-16 units the index in the text that it was made of. */
export interface CleanText {
  text: string;
  from: number[];
  limits: readonly DocumentLimit[];
}

const maxWord = 1000;

/** Says how a word cut by a hyphen at the end of a line is written: "infor-", "mation" → "information". */
export type JoinWords = (left: string, right: string) => 'joined' | 'hyphenated';

/**
 * Cleans a text: Unicode NFC, plain single spaces, nothing invisible, words joined that were cut at a line's end, and
 * a space between sentences that were glued. "Le Web.Pour\u00a0en savoir" → "Le Web. Pour en savoir"
 */
export function cleanText(raw: string, joinWords: JoinWords): CleanText {
  const shown = withoutInvisible(composed(raw));
  return unglued(unhyphenated(shown, joinWords));
}

function composed(raw: string): CleanText {
  const from: number[] = [];
  if (raw.normalize('NFC') === raw) {
    for (let index = 0; index < raw.length; index += 1) from.push(index);
    return { text: raw, from, limits: [] };
  }
  const parts: string[] = [];
  let at = 0;
  // A letter with what is put on it, and a syllable of Hangul with its parts, are composed together.
  for (const cluster of raw.match(/[\s\S][\p{M}\u1160-\u11ff]*/gu) ?? []) {
    const whole = cluster.normalize('NFC');
    parts.push(whole);
    for (let unit = 0; unit < whole.length; unit += 1) from.push(at + Math.min(unit, cluster.length - 1));
    at += cluster.length;
  }
  return { text: parts.join(''), from, limits: [] };
}

/** Cuts to one plain space what separates words, and leaves out what is not seen. Line ends stay, for now. */
function withoutInvisible({ text, from }: CleanText): CleanText {
  const parts: string[] = [];
  const kept: number[] = [];
  let space: number | null = null;
  let isLineEnd = false;
  let wordLength = 0;
  const limits = new Set<DocumentLimit>();
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    const kind = kindOf(unit, text, index);
    if (kind === 'space' || kind === 'line-end') {
      space ??= from[index] ?? 0;
      isLineEnd ||= kind === 'line-end';
      wordLength = 0;
      continue;
    }
    if (kind === 'direction') limits.add('direction-marks');
    if (kind === 'soft-hyphen' && isSpaceAhead(text, index)) {
      parts.push('\u00ad');
      kept.push(from[index] ?? 0);
    }
    if (kind !== 'shown') continue;
    if (space !== null && parts.length > 0) {
      parts.push(isLineEnd ? '\n' : ' ');
      kept.push(space);
    }
    space = null;
    isLineEnd = false;
    wordLength += 1;
    if (wordLength > maxWord) {
      limits.add('long-word');
      continue;
    }
    parts.push(unit);
    kept.push(from[index] ?? 0);
  }
  return { text: parts.join(''), from: kept, limits: [...limits] };
}

type UnitKind = 'shown' | 'space' | 'line-end' | 'soft-hyphen' | 'direction' | 'invisible';

function kindOf(unit: string, text: string, index: number): UnitKind {
  const code = unit.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return 'shown';
  if (unit === '\n' || unit === '\r' || unit === hardBreak || code === 0x85 || code === 0x2029) return 'line-end';
  if (code === 0x20 || code === 0x09 || code === 0x0c || code === 0x0b) return 'space';
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 'invisible';
  if (code < 0x300) return code === 0xa0 ? 'space' : code === 0xad ? 'soft-hyphen' : 'shown';
  if (code === 0x202d || code === 0x202e) return 'direction';
  if (invisible.test(unit)) return 'invisible';
  if (/\s/.test(unit)) return 'space';
  return code >= 0xd800 && code <= 0xdfff && !isPaired(text, index) ? 'invisible' : 'shown';
}

const invisible =
  /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]/;

/** Half of a character beyond the first plane, with its other half; the invisible tags of plane 14 do not count. */
function isPaired(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const isHigh = code < 0xdc00;
  const other = text.charCodeAt(isHigh ? index + 1 : index - 1);
  const high = isHigh ? code : other;
  if (high === 0xdb40) return false;
  return isHigh ? other >= 0xdc00 && other <= 0xdfff : other >= 0xd800 && other <= 0xdbff;
}

function isSpaceAhead(text: string, index: number): boolean {
  return /\s/.test(text[index + 1] ?? '');
}

/** Joins "infor-" and "mation" over the end of a line; every other end of a line becomes a space. */
function unhyphenated({ text, from, limits }: CleanText, joinWords: JoinWords): CleanText {
  if (!text.includes('\n') && !text.includes('\u00ad')) return { text, from, limits };
  const parts: string[] = [];
  const kept: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text[index] ?? '';
    if (unit === '\u00ad') {
      index += 1;
      continue;
    }
    if (isCut(text, index)) {
      const left = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[0] ?? '';
      const right = /^[\p{L}\p{M}]+/u.exec(text.slice(index + 2, index + 42))?.[0] ?? '';
      if (joinWords(left, right) === 'hyphenated') {
        parts.push('-');
        kept.push(from[index] ?? 0);
      }
      index += 1;
      continue;
    }
    parts.push(unit === '\n' ? ' ' : unit);
    kept.push(from[index] ?? 0);
  }
  return { text: parts.join(''), from: kept, limits };
}

function isCut(text: string, index: number): boolean {
  const unit = text[index];
  if ((unit !== '-' && unit !== '\u2010') || text[index + 1] !== '\n') return false;
  return /\p{Ll}/u.test(text[index - 1] ?? '') && /\p{Ll}/u.test(text[index + 2] ?? '');
}

/** Puts a space between a sentence's end and the next that begins right behind it. */
function unglued({ text, from, limits }: CleanText): CleanText {
  const parts: string[] = [];
  const kept: number[] = [];
  let last = 0;
  for (const { index } of text.matchAll(/(?<=[\p{Ll}\p{N})»”"’])[.!?…](?=[«“"(]?\p{Lu})/gu)) {
    if (!isGluedSentence(text, index)) continue;
    parts.push(text.slice(last, index + 1), ' ');
    for (let at = last; at <= index; at += 1) kept.push(from[at] ?? 0);
    kept.push(from[index + 1] ?? 0);
    last = index + 1;
  }
  if (last === 0) return { text, from, limits };
  parts.push(text.slice(last));
  for (let at = last; at < text.length; at += 1) kept.push(from[at] ?? 0);
  return { text: parts.join(''), from: kept, limits };
}
