import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/lib/path-of';

describe('pathOf', () => {
  it.each([
    ['https://a.example/b/c?d=/e#/f', '/b/c'],
    ['wss://a.example:8443/line', '/line'],
    ['https://a.example?d=/e', ''],
    ['https://a.example', ''],
    ['about:blank', ''],
  ])('reads %s as "%s"', (address, path) => {
    expect(pathOf(address)).toBe(path);
  });
});
