import { describe, expect, it } from 'vitest';
import { createKeystrokes } from '../../../../src/probe/typing/keystrokes';

const receiver = 'fetch https://listener.test/';

/** Types a text and sends what `message` says of each key; tells whether it was noticed by the last one. */
function typeAndSend(text: string, message: (key: string, index: number) => string): boolean[] {
  const keys = createKeystrokes();
  return [...text].map((key, index) => {
    keys.typed(key);
    return keys.isSpelledBy(message(key, index), receiver);
  });
}

/** As the browser tells it of a letter. */
const codeOf = (key: string): number => key.toUpperCase().charCodeAt(0);

describe('keystrokes', () => {
  const divider = ([row = '']: readonly string[]): string => (row.endsWith('\n') ? '' : ';');

  it.each([
    ['behind its field', (key: string, at: number) => `note|${key}|${at}`],
    ['before its field', (key: string, at: number) => `${key}|note|${at}`],
    ['between tabs, in lines', (key: string, at: number) => `note\t${key}\t${at}\n`],
  ])('are noticed where each has a row of its own, %s, and semicolons divide those', (_where, row) => {
    const keys = createKeystrokes();
    const noticed = ['Brass', ' lamp', ' with'].map((piece, part) => {
      for (const key of piece) keys.typed(key);
      const rows = [...piece].map((key, index) => row(key, 1500 + part * 500 + index * 90));
      return keys.isSpelledBy(`https://ear.test/k\nd=${btoa(rows.join(divider(rows)))}`, receiver);
    });
    expect(noticed.at(-1)).toBe(true);
    const others = createKeystrokes();
    for (const key of 'Brass lamp with') others.typed(key);
    const rows = [...'tea for two'].map((key, index) => row(key, 1500 + index * 90));
    expect(others.isSpelledBy(`https://ear.test/k\nd=${btoa(rows.join(divider(rows)))}`, receiver)).toBe(false);
  });

  it.each<readonly [string, (key: string, index: number) => string]>([
    ['in JSON', (key, index) => JSON.stringify({ t: index, k: key })],
    ['in JSON within JSON', (key) => JSON.stringify({ body: JSON.stringify({ key }) })],
    ['in a form', (key) => new URLSearchParams({ f: 'name', k: key, t: '812' }).toString()],
    ['in an address', (key) => `https://listener.test/?key=${key}&n=1`],
    ['in JSON in an address', (key) => `https://listener.test/?e=${encodeURIComponent(JSON.stringify({ key }))}`],
    ['by the name of the key', (key) => JSON.stringify({ code: `Key${key.toUpperCase()}` })],
    ['by the code of the key', (key) => JSON.stringify({ code: codeOf(key) })],
    ['by the code behind what was done', (key) => JSON.stringify({ type: 'keydown', keyCode: codeOf(key) })],
    ['by the code behind the time', (key) => JSON.stringify({ t: 1712000000000, k: codeOf(key) })],
    ['by the code between others', (key) => JSON.stringify({ e: 'kd', code: codeOf(key), t: 9 })],
    ['by themselves', (key) => key],
  ])('are noticed when they are sent one by one, %s', (_how, message) => {
    expect(typeAndSend('secret', message).at(-1)).toBe(true);
    expect(typeAndSend('secr', message)).not.toContain(true);
  });

  it('are noticed in a form, where a space is a sign of its own', () => {
    expect(typeAndSend('Ida Marsh', (key) => new URLSearchParams({ k: key }).toString()).at(-1)).toBe(true);
    expect(typeAndSend('I', (key) => new URLSearchParams({ k: key }).toString())).not.toContain(true);
  });

  it('are noticed behind what was done with them, told as they go down and up, packed in Base64', () => {
    const keys = createKeystrokes();
    const acts = [...'Brass lamp'].flatMap((key, index) => {
      keys.typed(key);
      return [
        [0, key, 600 + index * 80],
        [1, key, 640 + index * 80],
      ];
    });
    const sent = `https://listener.test/?n=1\n${btoa(JSON.stringify({ field: 'user', acts }))}`;
    expect(keys.isSpelledBy(sent, receiver)).toBe(true);
    expect(createKeystrokes().isSpelledBy(sent, receiver)).toBe(false);
  });

  it('are noticed a few at a time, each time packed in Base64 as a value of an address', () => {
    const keys = createKeystrokes();
    const noticed = ['brass lam', 'p with a ', 'round foot'].map((piece) => {
      for (const key of piece) keys.typed(key);
      return keys.isSpelledBy(`https://ear.test/e?q=${encodeURIComponent(btoa(piece))}&h=shop.test`, receiver);
    });
    expect(noticed.at(-1)).toBe(true);
  });

  it('are noticed a few at a time, each time in hex, whatever stands between the words', () => {
    const keys = createKeystrokes();
    const noticed = ['dear Sir, ', 'I sold: a', ' lamp, an', ' old one'].map((piece) => {
      for (const key of piece) keys.typed(key);
      const digits = [...piece].map((key) => key.charCodeAt(0).toString(16).padStart(2, '0')).join('');
      return keys.isSpelledBy(`https://ear.test/e?q=${digits}&h=shop.test`, receiver);
    });
    expect(noticed.at(-1)).toBe(true);
    expect(noticed[0]).toBe(false);
  });

  it('are not mistaken for a number in hex', () => {
    const keys = createKeystrokes();
    for (const key of 'dear Sir, I sold a lamp') keys.typed(key);
    expect(keys.isSpelledBy('{"build":"9f3ac17e4b02d6c8","at":"64656164"}', receiver)).toBe(false);
  });

  it('are not mistaken for two words of a message that are no Base64', () => {
    const keys = createKeystrokes();
    for (const key of 'Kaiserstr Wiesbaden') keys.typed(key);
    expect(keys.isSpelledBy('{"street":"Kaiserstr","city":"Wiesbaden"}', receiver)).toBe(false);
  });

  it('are noticed when many are sent at once', () => {
    const keys = createKeystrokes();
    for (const key of 'secret') keys.typed(key);
    const events = [...'secret'].map((key) => ({ type: 'keydown', key, at: 12345.5 }));
    expect(keys.isSpelledBy(JSON.stringify(events), receiver)).toBe(true);
  });

  it('are noticed when they are sent once more has been typed', () => {
    const keys = createKeystrokes();
    for (const key of 'secret@home.test') keys.typed(key);
    const codes = [...'SECRET'].map((key, index) => [key.charCodeAt(0), 1500 + index]);
    expect(keys.isSpelledBy(JSON.stringify(codes), receiver)).toBe(true);
  });

  it.each([';', '|', ','])('are noticed by the names of their keys in a row divided by %s', (divider) => {
    const keys = createKeystrokes();
    for (const key of 'secret') keys.typed(key);
    expect(keys.isSpelledBy([...'SECRET'].map((key) => `Key${key}`).join(divider), receiver)).toBe(true);
  });

  it('are noticed in lines, each with a time and the field behind it, packed in Base64', () => {
    const keys = createKeystrokes();
    const noticed = ['Brass', ' lamp', ' with'].map((piece, part) => {
      for (const key of piece) keys.typed(key);
      const lines = [...piece].map((key, index) => `${key}|${1500 + part * 500 + index * 90}|note`);
      return keys.isSpelledBy(`https://ear.test/k\n${btoa(lines.join('\n'))}`, receiver);
    });
    expect(noticed.at(-1)).toBe(true);
  });

  it.each<readonly [string, (key: string, index: number) => string]>([
    ['behind a sign', (key, index) => `${key}~${index && 90 + index};`],
    ['behind a colon', (key, index) => `${key}:${80 + index},`],
    ['in JSON', (key, index) => `{"k":"${key}","t":${70 + index}}`],
  ])('are noticed with how long each took %s, and the names of others between them, in hex', (_how, told) => {
    const keys = createKeystrokes();
    const noticed = ['Brass l', 'amp wit', 'h a foot'].map((piece) => {
      for (const key of piece) keys.typed(key);
      const row = `[Shift]~0;${[...piece].map(told).join('')}[Tab]~7;`;
      const digits = [...row].map((key) => key.charCodeAt(0).toString(16).padStart(2, '0')).join('');
      return keys.isSpelledBy(`https://ear.test/k\nd=${digits}&u=https%3A%2F%2Fshop.test`, receiver);
    });
    expect(noticed).toEqual([true, true, true]);
  });

  it('are not mistaken for letters with numbers that spell something else, or what is too short', () => {
    const keys = createKeystrokes();
    for (const key of 'size') keys.typed(key);
    expect(keys.isSpelledBy('s:12,i:4,z:9,e:1', receiver)).toBe(false);
    for (const key of ' ten, please') keys.typed(key);
    expect(keys.isSpelledBy('a:12,b:4,c:9,d:1,e:3,f:8', receiver)).toBe(false);
  });

  it('are noticed when each is sent with a time of its own that could be a key', () => {
    const keys = createKeystrokes();
    const noticed = ['SEC', 'RET'].map((some, index) => {
      for (const key of some) keys.typed(key);
      return keys.isSpelledBy(JSON.stringify([...some].map((key) => [key.charCodeAt(0), 65 + index])), receiver);
    });
    expect(noticed).toEqual([false, true]);
  });

  it.each<readonly [string, (some: string) => string]>([
    ['in an address', (some) => `https://listener.test/?k=${encodeURIComponent(some)}\n`],
    ['in JSON', (some) => JSON.stringify({ t: 1500, typed: some })],
    ['by themselves', (some) => some],
  ])('are noticed when a few are sent at a time, %s', (_how, message) => {
    const keys = createKeystrokes();
    const noticed = ['mar', 'y@speci', 'men.tes'].map((some) => {
      for (const key of some) keys.typed(key);
      return keys.isSpelledBy(message(some), receiver);
    });
    expect(noticed.at(-1)).toBe(true);
    expect(noticed[0]).toBe(false);
  });

  it.each([
    ['email', 'email', 'click'],
    ['linkedin', 'open', 'linkedin'],
    ['profile', 'profile', 'profile'],
  ])('are not mistaken for the words %s, %s, %s that were typed as well', (...words) => {
    const keys = createKeystrokes();
    for (const key of 'mary@email.test linkedin.test/profile') keys.typed(key);
    const noticed = words.map((event) => keys.isSpelledBy(JSON.stringify({ event }), receiver));
    expect(noticed).not.toContain(true);
  });

  it.each(['other', 'terces', 'home'])('are not mistaken for the letters of %s in a list', (sent) => {
    const keys = createKeystrokes();
    for (const key of 'secret@home.test') keys.typed(key);
    expect(keys.isSpelledBy(JSON.stringify([...sent]), receiver)).toBe(false);
  });

  it.each<readonly [string, (key: string, index: number) => string]>([
    ['how often keys are pressed', (_key, index) => JSON.stringify({ count: index })],
    ['other single characters', (_key, index) => JSON.stringify({ step: 'xyzxyz'[index] })],
    ['numbers that are no keys', (_key, index) => JSON.stringify([10 + index * 3, 200 - index])],
  ])('are not mistaken for %s', (_what, message) => {
    expect(typeAndSend('secret', message)).not.toContain(true);
  });

  it.each(['\\', '"', '\\"', ':1', 'k~1;'])('are looked for at once in a long row of %s', (part) => {
    const keys = createKeystrokes();
    keys.typed('k');
    const began = performance.now();
    expect(keys.isSpelledBy(part.repeat(65_536 / part.length), receiver)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('are told apart by who receives them', () => {
    const keys = createKeystrokes();
    const noticed = [...'secret'].map((key, index) => {
      keys.typed(key);
      return keys.isSpelledBy(JSON.stringify({ key }), `receiver ${index}`);
    });
    expect(noticed).not.toContain(true);
  });
});
