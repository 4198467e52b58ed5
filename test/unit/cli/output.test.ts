import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/cli/output';

describe('the file name of a page', () => {
  it.each([
    ['https://www.example.org', 'www.example.org'],
    ['https://www.example.org/', 'www.example.org'],
    ['https://www.example.org/a/b?secret=1#c', 'www.example.org-a-b'],
    ['https://www.example.org:8443/', 'www.example.org-8443'],
    ['https://www.example.org/../../etc/passwd', 'www.example.org-etc-passwd'],
    ['https://www.example.org/a%2F..%2Fb', 'www.example.org-a-2F..-2Fb'],
  ])('of %s is %s', (url, name) => {
    expect(slugOf(url)).toBe(name);
  });

  it('is never too long for a file system', () => {
    expect(slugOf(`https://www.example.org/${'a'.repeat(500)}`).length).toBeLessThanOrEqual(120);
  });
});
