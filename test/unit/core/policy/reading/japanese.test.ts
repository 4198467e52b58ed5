import { describe, expect, it } from 'vitest';
import { ja } from '../../../../../src/core/policy/lexicon/ja';
import { readDisclosures } from '../../../../../src/core/policy/reading/read-disclosures';
import { finish } from '../../../../../src/lib/finish';
import { aDocument } from '../../../../support/a-document';

const read = (...sentences: string[]): string[] =>
  finish(readDisclosures(aDocument(sentences), ja)).map(({ technique, stance }) => `${technique} ${stance}`);

describe('Japanese', () => {
  it('asks without a question mark', () => {
    expect(read('位置情報はどこで見られますか。')).toEqual([]);
  });

  it('takes "no" for the answer to what was asked', () => {
    expect(read('位置情報を取得しますか。', 'いいえ、その必要がありません。')).toEqual(['location does-not']);
  });

  it('denies what stands before the verb, and not what was said before it', () => {
    expect(read('アクセス解析のためにクッキーを使用しますが、位置情報は取得しておりません。')).toEqual([
      'analytics does',
      'cookie does',
      'location does-not',
    ]);
  });

  it('denies no cookie where it is the person who is not identified', () => {
    expect(read('クッキーを利用していますが、これにより個人を特定することはありません。')).toEqual(['cookie does']);
  });
});
