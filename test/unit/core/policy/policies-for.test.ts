import { describe, expect, it } from 'vitest';
import { policiesFor } from '../../../../src/core/policy/policies-for';
import { readPolicy } from '../../../support/read-policy';

const zendesk = readPolicy('assets/policies/zendesk-2020-12-01.fr.json');
const shop = readPolicy('test/sites/policies/lumen-market.json');

describe('policiesFor', () => {
  it.each([
    ['https://www.zendesk.com/', [zendesk]],
    ['https://acme.zendesk.com/', [zendesk]],
    ['https://www.zendesk.fr/', [zendesk]],
    ['https://www.lumen-market.test/', [shop]],
    ['https://example.org/', []],
  ])('names for %s the policies that speak of it, even to say no', (url, expected) => {
    expect(policiesFor([zendesk, shop], { url, links: [] })).toEqual(expected);
  });
});
