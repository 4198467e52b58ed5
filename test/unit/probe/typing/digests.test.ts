import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, hexOf } from '../../../../src/probe/typing/bytes';
import { md5, sha1, sha256 } from '../../../../src/probe/typing/digests';

const digests = { md5, sha1, sha256 };

describe.each(Object.entries(digests))('%s', (name, digest) => {
  const theirs = (text: string): string => createHash(name).update(text).digest('hex');

  it.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 300])('digests a text of %i bytes as others do', (length) => {
    expect(hexOf(digest(bytesOf('a'.repeat(length))))).toBe(theirs('a'.repeat(length)));
  });

  it('digests any text as others do', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => hexOf(digest(bytesOf(text))) === theirs(text)));
  });
});

describe('bytes', () => {
  it('are those of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => hexOf(bytesOf(text)) === Buffer.from(text).toString('hex')),
    );
  });
});
