import { isNumber, isObject, isText } from './kinds';
import { isView, isList, ownKeys, ownValue, slice, stringify } from './natives';

const longest = 128 * 1024;
const mostMembers = 100;
const deepest = 6;

/**
 * What the browser has just copied, written as JSON: there is no proxy in it. No code of the page runs, and what is no
 * text, number, list or plain field is left empty.
 */
export function writtenOut(value: unknown, depth = 0): string {
  if (isText(value)) return stringify(slice(value, 0, longest));
  if (isNumber(value) || value === true || value === false) return `${value}`;
  if (!isObject(value) || isView(value) || depth > deepest) return 'null';
  const keys = isList(value) ? null : ownKeys(value);
  const count = (keys ?? (value as unknown[])).length; // a list otherwise
  let text = '';
  for (let at = 0; at < count && at < mostMembers && text.length < longest; at++) {
    const key = keys === null ? `${at}` : keys[at];
    if (!isText(key)) continue;
    const name = keys === null ? '' : `${stringify(key)}:`;
    text += (text === '' ? '' : ',') + name + writtenOut(ownValue(value, key), depth + 1);
  }
  return keys === null ? `[${text}]` : `{${text}}`;
}
