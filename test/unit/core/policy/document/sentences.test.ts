import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../../src/core/policy/document/sentences';

const split = (text: string, language: string): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['en', 'We use tools, e.g. cookies. You may object.', 2],
    ['en', 'Example Inc. uses cookies. See Art. 6 para. 1 of it.', 2],
    ['en', 'We sell to Example Inc. You may object.', 2],
    ['en', 'Data go to the U.S. and the U.K. for this.', 1],
    ['de', 'Wir setzen Cookies ein, z. B. eigene, gem. Art. 6 Abs. 1 lit. f DSGVO. Sie können widersprechen.', 2],
    ['fr', 'Nous utilisons, p. ex., des balises (cf. art. 5). Vous pouvez refuser.', 2],
    ['es', 'Usamos cookies, p. ej. propias, según el núm. 3. Puede rechazarlas.', 2],
    ['nl', 'Wij gebruiken o.a. cookies, bijv. van derden. U kunt weigeren.', 2],
    ['ru', 'Мы используем cookie и т.д. согласно п. 5 ст. 6. Вы можете отказаться.', 2],
    ['ja', 'クッキーを使用します。拒否できます。', 2],
    ['zh-Hant', '我們使用Cookie。您可以拒絕。', 2],
    ['ko', '쿠키를 사용합니다. 거부할 수 있습니다.', 2],
    ['en', '1. We use cookies.', 1],
    ['en', 'Really? Yes! It is so.', 3],
    ['en', 'Refuse at https://a.example/out?hl=en and write to us. It is free.', 2],
  ])('splits in %s: %s', (language, text, count) => {
    expect(split(text, language)).toHaveLength(count);
  });

  it('cuts Thai, which has no full stop, at its spaces', () => {
    const pieces = split(`${'เราใช้คุกกี้เพื่อจดจำการตั้งค่าของคุณ '.repeat(10)}`, 'th');
    expect(pieces.length).toBeGreaterThan(1);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200);
  });
});
