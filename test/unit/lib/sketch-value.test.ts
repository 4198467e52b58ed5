import { describe, expect, it } from 'vitest';
import { sketchValue } from '../../../src/lib/sketch-value';

const key = 'ab'.repeat(32);

describe('sketchValue', () => {
  it.each([
    ['', 'none'],
    ['-', 'none'],
    ['1', 'none'],
    ['true', 'low'],
    ['en-US', 'low'],
    ['accepted', 'low'],
    ['2026-11-24T10:00:00.000Z', 'low'],
    ['1763971200000', 'low'],
    ['{"theme":"dark","language":"fr","font":"large"}', 'low'],
    ['necessary:yes,statistics:no,marketing:no', 'low'],
    ['4815162342', 'medium'],
    ['GA1.2.483920175.1763971200', 'high'],
    ['fb.1.1763971200000.1098115397', 'high'],
    ['6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94', 'high'],
    ['9f86d081884c7d659a2feaa0c55ad015', 'high'],
    ['aB3xK9pQ2wLm7RtY', 'high'],
    ['jane.doe@mail.example', 'high'],
  ] as const)('reads %j as %s', (value, entropy) => {
    expect(sketchValue(value, key).entropy).toBe(entropy);
  });

  it('keeps a length and a keyed hash, and nothing of the value', () => {
    const sketch = sketchValue('483920175', key);
    expect(sketch).toMatchObject({ length: 9, hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(sketchValue('483920175', key).hash).toBe(sketch.hash);
    expect(sketchValue('483920175', 'cd'.repeat(32)).hash).not.toBe(sketch.hash);
  });

  it('hashes the identifiers that stand in a value, as they would be alone', () => {
    const id = '6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94';
    const { parts } = sketchValue(JSON.stringify({ id, since: 1763971200000, theme: 'dark-and-narrow' }), key);
    expect(parts).toEqual([sketchValue(id, key).hash]);
    expect(sketchValue('GA1.2.483920175.1763971200', key).parts).toEqual([
      sketchValue('483920175.1763971200', key).hash,
    ]);
    expect(sketchValue(id, key).parts).toBeUndefined();
  });

  it('gives an empty value no hash: there is nothing to see again', () => {
    expect(sketchValue('', key).hash).toBeNull();
  });
});
