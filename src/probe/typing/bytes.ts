import { charCodeAt, fromCharCode, NativeUint8Array } from '../natives';

/** UTF-8. A lone half of a pair becomes what no text has, as in TextEncoder. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new NativeUint8Array(text.length * 3);
  let size = 0;
  const put = (byte: number): void => void (bytes[size++] = byte);
  for (let index = 0; index < text.length; index++) {
    let code = charCodeAt(text, index);
    const isPair = code >= 0xd800 && code < 0xdc00 && index + 1 < text.length;
    if (isPair) code = 0x10000 + ((code - 0xd800) << 10) + (charCodeAt(text, ++index) - 0xdc00);
    if (code < 0x80) put(code);
    else if (code < 0x800) put(0xc0 | (code >> 6));
    else if (code < 0x10000) put(0xe0 | (code >> 12));
    else put(0xf0 | (code >> 18));
    if (code >= 0x10000) put(0x80 | ((code >> 12) & 63));
    if (code >= 0x800) put(0x80 | ((code >> 6) & 63));
    if (code >= 0x80) put(0x80 | (code & 63));
  }
  return subarray(bytes, size);
}

function subarray(bytes: Uint8Array, size: number): Uint8Array {
  const cut = new NativeUint8Array(size);
  for (let index = 0; index < size; index++) cut[index] = bytes[index] ?? 0;
  return cut;
}

const hexDigits = '0123456789abcdef';

export function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    hex += `${hexDigits[byte >> 4]}${hexDigits[byte & 15]}`;
  }
  return hex;
}

/** One character a byte, as `btoa` takes it. */
export function binaryOf(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index++) text += fromCharCode(bytes[index] ?? 0);
  return text;
}
