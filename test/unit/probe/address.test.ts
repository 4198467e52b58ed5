import { expect, it } from 'vitest';
import { isOfOrigin } from '../../../src/probe/address';

it.each([
  ['https://shop.test/a', true],
  ['https://shop.test/', true],
  ['https://shop.test.other.test/a', false],
  ['https://shop.test:8443/a', false],
  ['http://shop.test/a', false],
])('says of %s whether it is of https://shop.test: %s', (address, expected) => {
  expect(isOfOrigin(address, 'https://shop.test')).toBe(expected);
});
