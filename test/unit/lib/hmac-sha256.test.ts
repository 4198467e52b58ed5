import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmacSha256Hex, sha256Hex } from '../../../src/lib/hmac-sha256';

describe('hmacSha256Hex', () => {
  it('agrees with the platform on any key of 32 bytes and any text', () => {
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'));
    fc.assert(
      fc.property(key, fc.string({ unit: 'binary', maxLength: 300 }), (keyHex, text) => {
        const expected = createHmac('sha256', Buffer.from(keyHex, 'hex')).update(text).digest('hex');
        expect(hmacSha256Hex(keyHex, text)).toBe(expected);
      }),
    );
  });

  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])('agrees with the platform at a length of %i', (length) => {
    expect(sha256Hex('x'.repeat(length))).toBe(createHash('sha256').update('x'.repeat(length)).digest('hex'));
  });
});
