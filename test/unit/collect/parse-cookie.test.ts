import { describe, expect, it } from 'vitest';
import { parseCookie } from '../../../src/collect/parse-cookie';

const at = Date.UTC(2026, 0, 1);
const plain = {
  name: 'id',
  value: '7',
  host: 'www.shop.test',
  path: null,
  maxAgeSeconds: null,
  sameSite: null,
  isSecure: false,
  isHttpOnly: false,
  isPartitioned: false,
};

describe('parseCookie', () => {
  it.each([
    ['id=7', {}],
    ['  id = 7 ', {}],
    ['id=a=b=c', { value: 'a=b=c' }],
    ['id=', { value: '' }],
    ['=7', { name: '' }],
    ['7', { name: '' }],
    ['id="7"', { value: '"7"' }],
    ['id=7; Domain=.shop.test', { host: 'shop.test' }],
    ['id=7; domain=SHOP.test', { host: 'shop.test' }],
    ['id=7; Domain=other.test', {}],
    ['id=7; Domain=hop.test', {}],
    ['id=7; Domain=test', {}],
    ['id=7; Path=/a', { path: '/a' }],
    ['id=7; Path=a', {}],
    ['id=7; Max-Age=3600', { maxAgeSeconds: 3600 }],
    ['id=7; Max-Age=0', { maxAgeSeconds: 0 }],
    ['id=7; Max-Age=-1', { maxAgeSeconds: 0 }],
    ['id=7; Max-Age=soon', {}],
    ['id=7; Expires=Thu, 01 Jan 2026 00:01:00 GMT', { maxAgeSeconds: 60 }],
    ['id=7; Expires=Thu, 01-Jan-2026 00:01:00 GMT', { maxAgeSeconds: 60 }],
    ['id=7; Expires=Thu, 01 Jan 1970 00:00:00 GMT', { maxAgeSeconds: 0 }],
    ['id=7; Expires=never', {}],
    ['id=7; Max-Age=60; Expires=Thu, 01 Jan 2037 00:00:00 GMT', { maxAgeSeconds: 60 }],
    ['id=7; Expires=Thu, 01 Jan 2037 00:00:00 GMT; max-age=60', { maxAgeSeconds: 60 }],
    ['id=7; Max-Age=60; Max-Age=90', { maxAgeSeconds: 90 }],
    ['id=7; SameSite=None; Secure; Partitioned', { sameSite: 'none', isSecure: true, isPartitioned: true }],
    ['id=7; samesite=LAX; HttpOnly', { sameSite: 'lax', isHttpOnly: true }],
    ['id=7; SameSite=odd', {}],
    ['id=7;;; ;Secure', { isSecure: true }],
  ])('reads %j', (line, expected) => {
    expect(parseCookie(line, 'www.shop.test', at)).toEqual({ ...plain, ...expected });
  });

  it.each([[''], [';'], ['='], [' ; Path=/']])('finds no cookie in %j', (line) => {
    expect(parseCookie(line, 'www.shop.test', at)).toBeNull();
  });
});
