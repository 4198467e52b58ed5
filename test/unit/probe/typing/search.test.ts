import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTypedIn } from '../../../../src/probe/typing/search';

const address = 'Ada.Lovelace+notes@example.test';
const digest = (name: string, text: string) => createHash(name).update(text);

const encodings: readonly (readonly [string, (text: string) => string])[] = [
  ['plainly', (text) => text],
  ['in JSON', (text) => JSON.stringify({ value: text })],
  [
    'in JSON that writes only ASCII',
    (text) => text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['in an address', encodeURIComponent],
  ['in an address within an address', (text) => encodeURIComponent(encodeURIComponent(text))],
  ['in a form', (text) => new URLSearchParams({ text }).toString()],
  ['in base64', (text) => btoa(String.fromCharCode(...Buffer.from(text)))],
  ['in base64 for addresses', (text) => Buffer.from(text).toString('base64url')],
  ['within JSON in base64', (text) => Buffer.from(JSON.stringify({ a: 1, text })).toString('base64')],
  ['within JSON in base64, one further', (text) => Buffer.from(JSON.stringify({ ab: 1, text })).toString('base64')],
  ['within JSON in base64, two further', (text) => Buffer.from(JSON.stringify({ abc: 1, text })).toString('base64')],
  ['in hex', (text) => Buffer.from(text).toString('hex')],
  ['backwards', (text) => text.split('').reverse().join('')],
];

const digests: readonly (readonly [string, (text: string) => string])[] = ['md5', 'sha1', 'sha256'].flatMap((name) => [
  [`as ${name} in hex`, (text: string) => digest(name, text).digest('hex')] as const,
  [`as ${name} in capital hex`, (text: string) => digest(name, text).digest('hex').toUpperCase()] as const,
  [`as ${name} in base64`, (text: string) => digest(name, text).digest('base64')] as const,
  [`as ${name} in base64 for addresses`, (text: string) => digest(name, text).digest('base64url')] as const,
  [
    `as ${name} in base64 in a form`,
    (text: string) => encodeURIComponent(digest(name, text).digest('base64')),
  ] as const,
  [`as ${name} of the tidy address`, (text: string) => digest(name, text.trim().toLowerCase()).digest('hex')] as const,
]);

describe('typed text', () => {
  it.each([...encodings, ...digests])('is found when it is sent %s', (_how, encode) => {
    for (const text of [address, 'pass word', 'Grüße & Küsse'])
      expect(isTypedIn(`{"event":"x","data":"${encode(text)}","time":17}`, text), text).toBe(true);
  });

  it.each([...encodings, ...digests])('is not found when another one is sent %s', (_how, encode) => {
    expect(isTypedIn(`{"event":"x","data":"${encode('Grace.Hopper@example.test')}"}`, address)).toBe(false);
  });

  it('is found when it is sent in capitals', () => {
    expect(isTypedIn(address.toUpperCase(), address)).toBe(true);
  });

  it('is not looked for when it is shorter than a word', () => {
    expect(isTypedIn('abcd', 'abcd')).toBe(false);
  });

  it('is found wherever it stands in what is sent', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.string(), fc.constantFrom(...encodings), (text, before, [, encode]) =>
        isTypedIn(`${before}"${encode(text)}"`, text),
      ),
    );
  });
});
