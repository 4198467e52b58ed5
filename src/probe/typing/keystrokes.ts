import {
  decodeComponent,
  exec,
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

/** Tells whether what is typed is sent key by key: each key alone says nothing, a row of them says what was typed. */
export interface Keystrokes {
  typed(character: string): void;
  /** Takes in one message to a receiver; true: the keys sent to it up to now spell what was typed. */
  isSpelledBy(sent: string, receiver: string): boolean;
  forget(): void;
}

const shortestRow = 5;
const longestRow = 64;
const mostPlaces = 200;
const longestMessage = 64 * 1024;
const mostInMessage = 400;

/**
 * One key as a value of its own: after its name in JSON (also in JSON within JSON), in an address or a form, in a list,
 * or as a whole message; a character, the browser's own name of the key, or the code of either.
 */
const key =
  /(?:([\w$.-]{0,40})(?:\\*["']\s?:|=)|[,[]|^)\s?(?:\\*["'])?(?:Key|Digit)?(\d{2,3}|[^\s"'\\])(?:\\*["'])?(?=\s?[,}\]&#]|$)/gm;

export function createKeystrokes(): Keystrokes {
  /** What was sent to a receiver under one name, in order. */
  const sent = new NativeMap<string, string>();
  let typed = '';

  /** Whether the last keys of what was typed were sent one after the other, or the last ones sent were typed so before. */
  const isSpelled = (place: string, found: string): boolean => {
    const before = mapGet(sent, place) ?? '';
    if (before === '' && sizeOf(sent) >= mostPlaces) return false;
    // Digits only: the sign makes a number of them without any function of the page.
    const character = found.length > 1 ? fromCharCode(+found) : found;
    const row = slice(before + lowerCase(character), -longestRow);
    mapSet(sent, place, row);
    if (typed.length < shortestRow || row.length < shortestRow) return false;
    // A key is sent before its character stands in the field, or long after, with others.
    return indexOf(row, slice(typed, -shortestRow)) >= 0 || indexOf(typed, slice(row, -shortestRow)) >= 0;
  };

  return {
    typed: (character) => void (typed = slice(typed + lowerCase(character), -longestRow)),
    isSpelledBy(whole, receiver) {
      if (typed === '') return false;
      const message = plainly(slice(whole, 0, longestMessage));
      let isFound = false;
      key.lastIndex = 0;
      for (let count = 0; count < mostInMessage; count++) {
        const found = exec(key, message);
        if (found === null) break;
        isFound = isSpelled(`${receiver} ${found[1] ?? ''}`, found[2] ?? '') || isFound;
      }
      return isFound;
    },
    forget() {
      typed = '';
      mapClear(sent);
    },
  };
}

/** JSON in an address is read as JSON. */
function plainly(message: string): string {
  if (indexOf(message, '%22') < 0) return message;
  try {
    return decodeComponent(message);
  } catch {
    // Cut in the middle of a character, or not encoded after all.
    return message;
  }
}
