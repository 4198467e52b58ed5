import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/cli/decode-text';

const said = 'Wir erheben Daten über Ihre Geräte – “Cookies”.';
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const inLatin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const inUtf16 = (text: string, isBigEndian: boolean): Buffer => {
  const little = Buffer.from(text, 'utf16le');
  return isBigEndian ? little.swap16() : little;
};

describe('the text of bytes', () => {
  it('is UTF-8 with and without its mark, which is no part of it', () => {
    expect(decodeText(Buffer.from(said), null)).toBe(said);
    expect(decodeText(Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from(said)]), null)).toBe(said);
  });

  it.each([false, true])('is UTF-16 with and without its mark, big end first: %s', (isBigEndian) => {
    expect(decodeText(inUtf16(`\ufeff${said}`, isBigEndian), null)).toBe(said);
    expect(decodeText(inUtf16(said, isBigEndian), 'utf-8')).toBe(said);
  });

  it('is windows-1252 where nobody says what it is and it is not UTF-8', () => {
    expect(decodeText(Buffer.concat([inLatin('über '), bytes(0x93, 0x80, 0x94)]), null)).toBe('über “€”');
  });

  it('is in the encoding that the server says, else the page', () => {
    const russian = bytes(0xcc, 0xfb); // "Мы" in windows-1251
    const page = (charset: string): Uint8Array =>
      Buffer.concat([
        Buffer.from(`<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>`),
        russian,
      ]);
    expect(decodeText(russian, 'windows-1251')).toBe('Мы');
    expect(decodeText(page('windows-1251'), null)).toContain('Мы');
    expect(decodeText(page('koi8-r'), 'windows-1251')).toContain('Мы');
  });

  it('is not taken for what is said of it when its bytes tell otherwise', () => {
    expect(decodeText(Buffer.from(said), 'iso-8859-1')).toBe(said);
    expect(decodeText(inLatin('für über Ärger'), 'utf-8')).toBe('für über Ärger');
    expect(decodeText(Buffer.from(`<meta charset="utf-16"><p>${said}`), null)).toContain(said);
    expect(decodeText(Buffer.from(said), 'no-such-charset')).toBe(said);
  });

  it('stays UTF-8 when a byte of it is broken', () => {
    expect(decodeText(Buffer.concat([Buffer.from('äöü äöü '), bytes(0xff), Buffer.from(' äöü')]), null)).toBe(
      'äöü äöü \ufffd äöü',
    );
  });

  it('is what its escapes say where an encoding has only ASCII bytes', () => {
    const japanese = bytes(0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42);
    expect(decodeText(japanese, 'iso-2022-jp')).toBe('日本');
  });
});
