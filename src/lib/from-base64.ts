/** Long enough to hold a name and a value. */
const encoded = /^[\w+/-]{16,}={0,2}$/;

/** How JSON begins, and what none holds: letters and digits in a row are Base64 of something as well, mostly of nothing. */
const json = /^(?:\{\s*["}]|\[\s*[[{"\d\]-])[^\0-\x08\x0b-\x1f]*$/;

/** Returns the JSON that a text is in Base64, cut or whole; '': it is none. */
export function jsonFromBase64(text: string): string {
  const unpacked = fromBase64(text);
  return json.test(unpacked) ? unpacked : '';
}

/** Returns what a text is in Base64, also in its alphabet for addresses (RFC 4648, 4 and 5), cut or whole; '': it is none. */
export function fromBase64(text: string): string {
  if (!encoded.test(text)) return '';
  const letters = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  try {
    // One letter alone in the last group is what a cut has left of it.
    return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
  } catch {
    // Of the same letters, and something else.
    return '';
  }
}
