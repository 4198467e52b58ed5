import { isNumber, isObject, isText } from './kinds';
import {
  getOwnPropertyDescriptor,
  getPrototypeOf,
  isList,
  objectPrototype,
  ownKeys,
  ownValue,
  slice,
  stringify,
} from './natives';

const longest = 128 * 1024;
const longestKey = 128;
const mostMembers = 100;
const deepest = 20;

/**
 * What the browser has just copied, written as JSON. Only what it copies is followed, field by field: lists and plain
 * objects, in which there is no proxy, or it would have refused. So no code of the page runs, unless an accessor that was
 * asked in copying has put a proxy in the place of what was copied before.
 */
export function writtenOut(value: unknown, room = longest, depth = 0): string {
  if (isText(value)) return stringify(slice(value, 0, room));
  if (isNumber(value) || value === true || value === false) return `${value}`;
  if (!isObject(value) || depth > deepest || !(isList(value) || isPlain(value))) return 'null';
  const keys = isList(value) ? null : ownKeys(value);
  const count = (keys ?? (value as unknown[])).length; // a list otherwise
  let text = '';
  for (let at = 0; at < count && at < mostMembers && text.length < room; at++) {
    const key = keys === null ? `${at}` : keys[at];
    if (!isText(key) || getOwnPropertyDescriptor(value, key)?.enumerable !== true) continue;
    const name = keys === null ? '' : `${stringify(slice(key, 0, longestKey))}:`;
    text += (text === '' ? '' : ',') + name + writtenOut(ownValue(value, key), room - text.length, depth + 1);
  }
  return keys === null ? `[${text}]` : `{${text}}`;
}

function isPlain(value: object): boolean {
  const prototype = getPrototypeOf(value);
  return prototype === null || prototype === objectPrototype;
}
