import { decodeComponent, indexOf } from './natives';

/** Returns a text as it was before it was put into an address or a form. */
export function decoded(text: string): string {
  if (indexOf(text, '%') < 0) return text;
  try {
    return decodeComponent(text);
  } catch {
    // Cut in the middle of a character, or not encoded after all.
    return text;
  }
}
