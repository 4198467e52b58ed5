import { describe, expect, it } from 'vitest';
import { checkedAddress, targetsOf } from '../../../src/cli/targets';

describe('the pages named on the command line', () => {
  it('keeps their order, and takes "demo" for the demonstration', () => {
    expect(targetsOf(['https://a.test', 'demo'], 'https://demo.test/')).toEqual([
      { url: 'https://a.test/', isDemo: false },
      { url: 'https://demo.test/', isDemo: true },
    ]);
  });

  it.each([
    ['nowhere', /give one that starts with https/],
    ['www.shop.test', /write https:\/\/www\.shop\.test/],
    ['www.shop.test/a b', /write https:\/\/www\.shop\.test/],
    ['file:///etc/hosts', /not the address of a web page/],
    ['javascript:alert(1)', /not the address of a web page/],
    ['', /is not an address/],
  ])('refuses "%s" and says what to give', (address, sentence) => {
    expect(() => checkedAddress(address)).toThrow(sentence);
  });
});
