import { describe, expect, it } from 'vitest';
import { mediaTypeOf, pastedMediaType } from '../../../../src/ui/report/given-policy';

describe('mediaTypeOf', () => {
  it.each([
    ['policy.html', '', 'text/html'],
    ['policy', 'application/xhtml+xml', 'text/html'],
    ['policy.md', '', 'text/markdown'],
    ['policy.txt', 'text/plain', 'text/plain'],
    ['policy', '', 'text/plain'],
  ])('%s of type "%s" is %s', (name, type, expected) => {
    expect(mediaTypeOf({ name, type })).toBe(expected);
  });
});

describe('pastedMediaType', () => {
  it('is HTML only for what begins as a page’s source does', () => {
    expect(pastedMediaType('  <!DOCTYPE html><p>a')).toBe('text/html');
    expect(pastedMediaType('<h1>Policy</h1>')).toBe('text/html');
    expect(pastedMediaType('We use the <audio> element.')).toBe('text/plain');
  });
});
