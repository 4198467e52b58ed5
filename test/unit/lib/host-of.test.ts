import { expect, it } from 'vitest';
import { hostOf } from '../../../src/lib/host-of';

it.each([
  ['https://A.example:8443/x?y', 'a.example'],
  ['wss://name:word@live.example./', 'live.example'],
  ['http://[2001:db8::1]:80/', '[2001:db8::1]'],
  ['/privacy', null],
  ['mailto:privacy@fern.example', null],
  [null, null],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
