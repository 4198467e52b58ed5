import { describe, expect, it } from 'vitest';
import { storedCookieObservations, type StoredCookie } from '../../../src/collect/stored-cookies';
import { sketchValue } from '../../../src/lib/sketch-value';

const at = 1_000_000;
const scope = {
  pageUrl: 'https://www.shop.test/',
  hosts: new Set(['www.shop.test', 'px.ads.test']),
  at,
  sketch: (value: string) => sketchValue(value, 'ab'.repeat(32)),
};
const aCookie = (given: Partial<StoredCookie> = {}): StoredCookie => ({
  name: 'id',
  value: 'v',
  domain: 'www.shop.test',
  path: '/',
  secure: true,
  httpOnly: true,
  hostOnly: true,
  sameSite: 'lax',
  ...given,
});
const read = (given: Partial<StoredCookie>) => storedCookieObservations([aCookie(given)], scope);

describe('storedCookieObservations', () => {
  it.each([
    ['the page', { domain: 'www.shop.test' }, 1],
    ['a domain above the page', { domain: '.shop.test', hostOnly: false }, 1],
    ['a host above the page, kept to itself', { domain: 'shop.test', hostOnly: true }, 0],
    ['a host that was reached', { domain: '.ads.test', hostOnly: false }, 1],
    ['a host that was not', { domain: 'bank.test' }, 0],
    ['a partition of this page', { domain: 'px.ads.test', partitionKey: { topLevelSite: 'https://shop.test' } }, 1],
    ['a partition of another page', { domain: 'px.ads.test', partitionKey: { topLevelSite: 'https://news.test' } }, 0],
  ])('takes a cookie of %s', (_, given, count) => {
    expect(read(given)).toHaveLength(count);
  });

  it('reads lifetime, attributes and partition, and keeps no value', () => {
    const value = '6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94';
    const partitionKey = { topLevelSite: 'https://shop.test' };
    const [cookie] = read({ value, expirationDate: at / 1000 + 3600, sameSite: 'no_restriction', partitionKey });
    expect(cookie).toMatchObject({
      maxAgeSeconds: 3600,
      sameSite: 'none',
      isPartitioned: true,
      isHttpOnly: true,
      value: { length: 36 },
    });
    expect(JSON.stringify(cookie)).not.toContain(value);
    expect(read({})[0]).toMatchObject({ maxAgeSeconds: null });
  });
});
