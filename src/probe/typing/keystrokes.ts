import { decoded } from '../decoded';
import {
  exec,
  fromBase64,
  fromCharCode,
  indexOf,
  lowerCase,
  mapClear,
  mapGet,
  mapSet,
  NativeMap,
  sizeOf,
  slice,
} from '../natives';

/** Tells whether what is typed is sent key by key, or a few at a time: a row of them says what was typed, none alone. */
export interface Keystrokes {
  typed(character: string): void;
  /** Takes in one message to a receiver; true: the keys sent to it up to now spell what was typed. */
  isSpelledBy(sent: string, receiver: string): boolean;
  forget(): void;
}

const shortestRow = 5;
/** Several keys at a time may be a word of the page's own by chance: these must match beyond the last ones. */
const shortestPieces = 8;
const beyondLast = 3;
const longestRow = 64;
const mostPlaces = 200;
const longestMessage = 64 * 1024;
const mostInMessage = 400;
const mostInList = 3;

/**
 * One key as a value of its own: after its name in JSON (also in JSON within JSON), in an address or a form, in a list,
 * or as a whole message; a character or a few, the browser's own name of the key, or the code of either; also with when
 * it was pressed behind it, "a~120;b~95", as the next one is told by. What has its closing quote before a colon is a name.
 */
const key =
  /(?:([\w$.-]{0,40})(?:\\{0,8}["']\s?:|=)|([,[;|\t])|^|[~:]\d+\W)\s?(?:\\{0,8}["'])?(?:Key|Digit)?([^\s"'\\]|\d{2,3}|[^"'\\,&#{}[\]:=\n\t;|~]{2,40}| (?=\\{0,8}["'|;\t]))(?:(?:\\{0,8}["'])?(?=\s?[,}\]&#;|\t]|$)|(?=[~:]\d))/gm;

const rows = /\|[^;\n]{0,80};[^;\n]{0,80}\|/;

export function createKeystrokes(): Keystrokes {
  /** What was sent to a receiver under one name, in order. */
  const sent = new NativeMap<string, string>();
  let typed = '';

  /** Whether the last keys of what was typed were sent one after the other, or the last ones sent were typed so before. */
  const isSpelled = (place: string, found: string): boolean => {
    const before = mapGet(sent, place) ?? '';
    if (before === '' && sizeOf(sent) >= mostPlaces) return false;
    const last = found.length;
    // The sign makes a number of digits without any function of the page; of anything else, what is not itself.
    const code = +found;
    const isCode = last > 1 && code === code;
    const row = slice(before + inked(isCode ? fromCharCode(code) : found), -longestRow);
    mapSet(sent, place, row);
    const several = last + beyondLast < shortestPieces ? shortestPieces : last + beyondLast;
    const shortest = last === 1 || isCode ? shortestRow : several;
    // A key that is told as it goes down is told again as it comes up.
    return isEndIn(row, typed, shortest) || (last === 1 && isEndIn(single(row), single(typed), shortest));
  };

  return {
    typed: (character) => void (typed = slice(typed + inked(character), -longestRow)),
    isSpelledBy(whole, receiver) {
      if (typed === '') return false;
      const message = plainly(slice(whole, 0, longestMessage));
      let isFound = false;
      let inList = -1;
      let column = 0;
      // "field|key|time;field|key|time": each key has a row of its own.
      const hasRows = exec(rows, message) !== null;
      key.lastIndex = 0;
      for (let count = 0; count < mostInMessage; count++) {
        const found = exec(key, message);
        if (found === null) break;
        const name = found[1];
        const mark = found[2] ?? '';
        const value = found[3] ?? '';
        const spell = (place: string): void => {
          isFound = isSpelled(`${receiver} ${place}`, value) || isFound;
        };
        spell(name ?? '');
        // In a list of lists a key has its place, before its time or behind what was done with it.
        inList = mark === '[' ? 0 : mark === ',' && inList >= 0 && inList < mostInList ? inList + 1 : -1;
        // In a line of its own a key has its column.
        const isRow = mark === ';' && hasRows;
        const isColumn = mark === '|' || mark === '\t' || (mark === ';' && !isRow);
        column = isColumn && column < mostInList ? column + 1 : 0;
        if (name === undefined && (mark === '' || column > 0 || isRow)) spell(`|${column}`);
        if (inList >= 0) spell(`[${inList}`);
      }
      return isFound;
    },
    forget() {
      typed = '';
      mapClear(sent);
    },
  };
}

/** A key is sent before its character stands in the field, or long after, with others: so either may end in the other. */
function isEndIn(row: string, typed: string, shortest: number): boolean {
  if (typed.length < shortest || row.length < shortest) return false;
  return indexOf(row, slice(typed, -shortest)) >= 0 || indexOf(typed, slice(row, -shortest)) >= 0;
}

/**
 * What divides values from each other, or stands for a space in a form, may be typed as well: where it stands alone, it
 * cannot be told from a divider.
 */
const dividers = ' +"\'\\,&#{}[]:=\n;|';

/** What a key leaves on paper, in small letters: a space has many names, and a list of keys is read without it. */
function inked(keys: string): string {
  const small = lowerCase(keys);
  if (small === 'space' || small === 'spacebar') return '';
  let row = '';
  for (let index = 0; index < small.length; index++) if (indexOf(dividers, small[index] ?? '') < 0) row += small[index];
  return row;
}

/** "hheelllloo" → "helo" */
function single(text: string): string {
  let row = slice(text, 0, 1);
  for (let index = 1; index < text.length; index++) if (text[index] !== text[index - 1]) row += text[index];
  return row;
}

/** A value in Base64 or in hex, alone or after its name. */
const packed = /(?:^|["=,\n])([\w+/]{8,}={0,2})(?=["&,\n]|$)/g;
const mostUnpacked = 20;
const hex = /^(?:[\da-f]{2})+$/i;

/** What stands in an address is read as it was before, and what is packed as well, in lines of its own. */
function plainly(message: string): string {
  const plain = decoded(message);
  let read = plain;
  packed.lastIndex = 0;
  for (let count = 0; count < mostUnpacked; count++) {
    const found = exec(packed, plain);
    if (found === null) break;
    const text = unpacked(found[1] ?? '');
    if (exec(printable, text) !== null) read += `\n${text}`;
  }
  return read;
}

const printable = /^[ -~\n\t]+$/;

function unpacked(message: string): string {
  try {
    return exec(hex, message) === null ? fromBase64(message) : fromHex(message);
  } catch {
    // One long word, and not Base64.
    return '';
  }
}

function fromHex(digits: string): string {
  let text = '';
  for (let index = 0; index < digits.length; index += 2) text += fromCharCode(+`0x${slice(digits, index, index + 2)}`);
  return text;
}
