import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../src/collect/route';

const isSameView = (a: string, b: string): boolean => routeOf(a).key === routeOf(b).key;

describe('what names a page view in an address', () => {
  it.each([
    ['another path', 'https://shop.test/a', 'https://shop.test/b'],
    ['a route in the fragment', 'https://shop.test/#/a', 'https://shop.test/#/b'],
    ['the older form of it', 'https://shop.test/', 'https://shop.test/#!about'],
    ['a parameter that sites name their pages by', 'https://shop.test/?page=1', 'https://shop.test/?page=2'],
  ])('is %s', (_, before, after) => expect(isSameView(before, after)).toBe(false));

  it.each([
    ['a campaign', 'https://shop.test/a?utm_source=mail', 'https://shop.test/a'],
    ['what was typed so far', 'https://shop.test/a?q=sho', 'https://shop.test/a?q=shoes'],
    ['a place on the page', 'https://shop.test/a', 'https://shop.test/a#prices'],
    ['the query of a route in the fragment', 'https://shop.test/#/a', 'https://shop.test/#/a?sort=price'],
  ])('is not %s', (_, before, after) => expect(isSameView(before, after)).toBe(true));

  it('shows the address without what could be somebody’s, in the fragment too', () => {
    expect(routeOf('https://shop.test/a/884120017?id=7#/orders/884120017/edit?t=x').shown).toBe(
      'https://shop.test/a/{id}#/orders/{id}/edit',
    );
    expect(routeOf('https://shop.test/a#prices').shown).toBe('https://shop.test/a');
  });

  it('is nothing in what is no address', () => expect(routeOf('').shown).toBe(''));
});
