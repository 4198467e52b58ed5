/**
 * Returns an id made of content alone, so that the next scan of the same thing gives the same one.
 * Two FNV-1a hashes with different starts (http://www.isthe.com/chongo/tech/comp/fnv/): names, not secrets.
 */
export function findingId(parts: readonly (string | null)[]): string {
  const text = parts.map((part) => part ?? '\u0000').join('\u0001');
  return `f-${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`;
}

function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    value ^= value >>> 15;
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
