import { exec, fromCharCode, indexOf, lowerCase, mapClear, mapGet, mapSet, NativeMap, sizeOf, slice } from '../natives';

/** Tells whether what is typed is sent key by key: each key alone says nothing, a row of them says what was typed. */
export interface Keystrokes {
  pressed(character: string): void;
  written(characters: string): void;
  /** Takes in one message to a receiver; true: the keys sent to it up to now spell what was typed. */
  isSpelledBy(sent: string, receiver: string): boolean;
  forget(): void;
}

const shortestRow = 5;
const longestRow = 64;
const longestSent = 256;
const mostReceivers = 64;
const longestMessage = 64 * 1024;
const mostInMessage = 400;

/** A character by itself, as a text or the value of a parameter, or the browser's own name of a key. */
const single = /"([^"\\])\\?"(?!\s*:)|%22(\w)%22(?!%3a)|=([^&=%])(?=&|$)|\b(?:Key|Digit)([A-Z0-9])\b|^([^\s{}[\]])$/g;
/** The code of a key or a character by itself. */
const code = /(?<![\w.])(\d{2,3})(?![\w.])/g;

export function createKeystrokes(): Keystrokes {
  const singlesSent = new NativeMap<string, string>();
  const codesSent = new NativeMap<string, string>();
  let pressed = '';
  let written = '';

  const isSpelled = (sent: Map<string, string>, receiver: string, more: string): boolean => {
    const before = mapGet(sent, receiver);
    if (more === '' || (before === undefined && sizeOf(sent) >= mostReceivers)) return false;
    const all = slice(`${before ?? ''}${more}`, -longestSent);
    mapSet(sent, receiver, all);
    return endsIn(all, pressed) || endsIn(all, written);
  };

  return {
    pressed: (character) => void (pressed = slice(pressed + lowerCase(character), -longestRow)),
    written: (characters) => void (written = slice(written + lowerCase(characters), -longestRow)),
    isSpelledBy(sent, receiver) {
      if (pressed === '' && written === '') return false;
      const message = slice(sent, 0, longestMessage);
      const isBySingles = isSpelled(singlesSent, receiver, joined(single, message, lowerCase));
      const isByCodes = isSpelled(codesSent, receiver, joined(code, message, characterOf));
      return isBySingles || isByCodes;
    },
    forget() {
      pressed = '';
      written = '';
      mapClear(singlesSent);
      mapClear(codesSent);
    },
  };
}

/** Whether the last keys of a row were sent one after the other. */
function endsIn(sent: string, row: string): boolean {
  return row.length >= shortestRow && indexOf(sent, slice(row, -shortestRow)) >= 0;
}

function joined(pattern: RegExp, message: string, toCharacter: (found: string) => string): string {
  let result = '';
  pattern.lastIndex = 0;
  for (let count = 0; count < mostInMessage; count++) {
    const found = exec(pattern, message);
    if (found === null) break;
    result += toCharacter(found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? '');
  }
  return result;
}

/** Digits only: the sign makes a number of them without any function of the page. */
const characterOf = (digits: string): string => lowerCase(fromCharCode(+digits));
