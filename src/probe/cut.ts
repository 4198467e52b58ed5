import { decodeComponent, encodeComponent, slice, wellFormed } from './natives';

/**
 * Returns the beginning of a text, at most so many characters of it. A browser keeps a part as a view of the whole: what
 * is kept for long must not keep a page's megabytes with it, so the part is written anew.
 */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : decodeComponent(encodeComponent(wellFormed(slice(text, 0, most))));
}
