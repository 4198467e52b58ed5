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
  pressed(character: string): void;
  written(characters: string): void;
  /** Takes in one message to a receiver; true: the keys sent to it up to now spell what was typed. */
  isSpelledBy(sent: string, receiver: string): boolean;
  forget(): void;
}

const shortestRow = 5;
const longestRow = 64;
const mostPlaces = 200;
const longestMessage = 64 * 1024;
const mostInMessage = 400;

const name = '([\\w$.-]{0,40})';
/** Where a value begins: after its name in JSON, also in JSON within JSON, or in a list. */
const inJson = `(?:["']?${name}\\\\*["']\\s?:|[,[])\\s?`;
/** Or after its name in an address or a form. */
const inQuery = `(?:^|[?&\\n])${name}=`;

interface Shape {
  readonly pattern: RegExp;
  toCharacter(found: string): string;
}

/** Ways in which one key is sent: as a character, as the browser's own name of the key, as the code of either. */
const shapes: readonly Shape[] = [
  { pattern: new RegExp(`${inJson}\\\\*["'](.)\\\\*["'](?=\\s?[,}\\]])`, 'gu'), toCharacter: lowerCase },
  { pattern: new RegExp(`${inQuery}([^&=%#])(?=[&#\\s]|$)`, 'gu'), toCharacter: lowerCase },
  { pattern: /\b(Key|Digit)([A-Z0-9])\b/g, toCharacter: lowerCase },
  { pattern: /(\n|^)"?([^\s{}[\]"])"?$/g, toCharacter: lowerCase },
  { pattern: new RegExp(`${inJson}(\\d{2,3})(?=\\s?[,}\\]])`, 'g'), toCharacter: characterOf },
  { pattern: new RegExp(`${inQuery}(\\d{2,3})(?=[&#\\s]|$)`, 'g'), toCharacter: characterOf },
];

export function createKeystrokes(): Keystrokes {
  /** What was sent to a receiver under one name, in order. */
  const sent = new NativeMap<string, string>();
  let pressed = '';
  let written = '';

  const isSpelled = (place: string, character: string): boolean => {
    const before = mapGet(sent, place);
    if (before === undefined && sizeOf(sent) >= mostPlaces) return false;
    const all = slice(`${before ?? ''}${character}`, -longestRow);
    mapSet(sent, place, all);
    return endsIn(all, pressed) || endsIn(all, written);
  };

  const isSpelledIn = (message: string, receiver: string, index: number): boolean => {
    const shape = shapes[index];
    if (!shape) return false;
    let isFound = false;
    shape.pattern.lastIndex = 0;
    for (let count = 0; count < mostInMessage; count++) {
      const found = exec(shape.pattern, message);
      if (found === null) break;
      const place = `${receiver} ${index} ${found[1] ?? ''}`;
      isFound = isSpelled(place, shape.toCharacter(found[2] ?? '')) || isFound;
    }
    return isFound;
  };

  return {
    pressed: (character) => void (pressed = slice(pressed + lowerCase(character), -longestRow)),
    written: (characters) => void (written = slice(written + lowerCase(characters), -longestRow)),
    isSpelledBy(whole, receiver) {
      if (pressed === '' && written === '') return false;
      const message = plainly(slice(whole, 0, longestMessage));
      let isFound = false;
      for (let index = 0; index < shapes.length; index++) isFound = isSpelledIn(message, receiver, index) || isFound;
      return isFound;
    },
    forget() {
      pressed = '';
      written = '';
      mapClear(sent);
    },
  };
}

/** Whether the last keys of a row were sent one after the other. */
function endsIn(sent: string, row: string): boolean {
  return row.length >= shortestRow && indexOf(sent, slice(row, -shortestRow)) >= 0;
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

/** Digits only: the sign makes a number of them without any function of the page. */
function characterOf(digits: string): string {
  return lowerCase(fromCharCode(+digits));
}
