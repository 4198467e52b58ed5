import { fromCharCode, methodOf, NativeTextEncoder } from '../natives';

const encoder = new NativeTextEncoder();
const encode = methodOf<[string], Uint8Array>('TextEncoder', 'encode');
const hexDigits = '0123456789abcdef';

export const bytesOf = (text: string): Uint8Array => encode(encoder, text);

export const hexOf = (bytes: Uint8Array): string =>
  joined(bytes, (byte) => `${hexDigits[byte >> 4]}${hexDigits[byte & 15]}`);

/** One character a byte, as `btoa` takes it. */
export const binaryOf = (bytes: Uint8Array): string => joined(bytes, fromCharCode);

function joined(bytes: Uint8Array, toText: (byte: number) => string): string {
  let text = '';
  for (let index = 0; index < bytes.length; index++) text += toText(bytes[index] ?? 0);
  return text;
}
