import { describe, expect, it } from 'vitest';
import { normalise, toOriginal } from '../../../../../src/core/policy/lexicon/normalise';

describe('normalised text, words not spaced', () => {
  it.each([
    ['ｸｯｷｰ と Ｃｏｏｋｉｅ', 'クッキーとcookie'],
    ['Local Storage を使用', 'local storageを使用'],
    ['cross-device、A-1', 'cross device、a-1'],
    ['ウェブ・ビーコン、表示・配信', 'ウェブビーコン、表示・配信'],
  ])('of "%s" is "%s"', (original, expected) => {
    expect(normalise(original, 'unspaced').text).toBe(expected);
  });
});

describe('normalised text, words spaced', () => {
  it.each([
    ['We don’t use Cookies.', ' we do not use cookies . '],
    ['Auflösung, Straße', ' auflosung , strasse '],
    ['Cookies, z. B. von Dritten.', ' cookies , z b von dritten . '],
    ['Art. 6 Abs. 1 lit. f DSGVO', ' art 6 abs 1 lit f dsgvo '],
    ['see example.org/privacy for more.', ' see example org / privacy for more . '],
    ['It is stored. We use it.', ' it is stored . we use it . '],
  ])('of "%s" is "%s"', (original, expected) => {
    expect(normalise(original, 'spaced').text).toBe(expected);
  });

  it('leads back to the original', () => {
    const original = 'Cookies, z. B. von Dritten.';
    const normalised = normalise(original, 'spaced');
    const start = normalised.text.indexOf('von');
    expect(original.slice(...toOriginal(normalised, start, start + 'von dritten '.length))).toBe('von Dritten');
  });
});
