import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const shortText = new Uint8Array(1024);

/** The text as UTF-8. Nearly all are short and ASCII, and the browser's encoder costs more than their hash. */
function bytesOf(text: string): Uint8Array {
  if (text.length > shortText.length) return utf8ToBytes(text);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return utf8ToBytes(text);
    shortText[index] = code;
  }
  return shortText.subarray(0, text.length);
}

type Hmac = ReturnType<typeof hmac.create>;

/** The key's own blocks are the same for every text: a visit's thousands of values are hashed with one key. */
let last: { readonly keyHex: string; readonly begun: Hmac } | null = null;

/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4), synchronous. The browser's own is asynchronous, and between an event and
 * the write of what it said the background may be ended: every wait there is a fact lost.
 */
export function hmacSha256Hex(keyHex: string, text: string): string {
  if (last?.keyHex !== keyHex) last = { keyHex, begun: hmac.create(sha256, hexToBytes(keyHex)) };
  return bytesToHex(last.begun.clone().update(bytesOf(text)).digest());
}

/** SHA-256 of a text, as 64 hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(bytesOf(text)));
}
