/**
 * Returns the text of a file or an answer. What the bytes themselves tell (a mark at their start, well-formed UTF-8, the
 * zeros of UTF-16) goes before what the server or the page says, which is often wrong; what nobody says is windows-1252,
 * the encoding of old pages.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const marked = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked.charset).decode(bytes);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const said = decoderOf(charset) ?? decoderOf(declaredIn(bytes));
  if (isAscii(bytes)) return (said ?? new TextDecoder()).decode(bytes);
  const asUtf8 = new TextDecoder().decode(bytes);
  if (isMostlyWellFormed(asUtf8)) return asUtf8;
  const decoder = said === null || said.encoding === 'utf-8' ? new TextDecoder('windows-1252') : said;
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? withPrintedSigns(text) : text;
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { mark: [0xff, 0xfe], charset: 'utf-16le' },
  { mark: [0xfe, 0xff], charset: 'utf-16be' },
] as const;

/** Every second byte of most alphabets is zero there; in no other encoding is any. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 2048);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of start.entries()) if (byte === 0) at % 2 === 0 ? (even += 1) : (odd += 1);
  const half = start.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : null;
}

/** What a page says of itself. It cannot be UTF-16, since it could be read as ASCII so far. */
function declaredIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const said = /<meta[^>]{1,300}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? null;
  return said !== null && /^utf-?16/i.test(said) ? null : said;
}

function decoderOf(charset: string | null): TextDecoder | null {
  if (charset === null) return null;
  try {
    return new TextDecoder(charset);
  } catch {
    return null; // a name that nobody knows
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

/** A byte broken here and there leaves a text UTF-8; one in another encoding has hardly a letter right. */
function isMostlyWellFormed(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0) return true;
  const right = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  return broken * 4 < right;
}

const printedSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node up to 23 decodes windows-1252 as if it were Latin-1, where these signs are control characters. */
function withPrintedSigns(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (sign) => printedSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}
