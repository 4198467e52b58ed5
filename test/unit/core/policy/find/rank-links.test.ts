import { describe, expect, it } from 'vitest';
import { chooseSources } from '../../../../../src/core/policy/find/choose-sources';
import type { PageLink } from '../../../../../src/core/policy/find/policy-link';
import { rankLinks } from '../../../../../src/core/policy/find/rank-links';

const aLink = (url: string, text: string, more: Partial<PageLink> = {}): PageLink => ({
  ...{ url: new URL(url, 'https://shop.test/').href, text, rel: '', hreflang: '', place: 'text' },
  ...more,
});

const rank = (links: PageLink[], language = 'en', person: string[] = ['en']) =>
  rankLinks({ url: 'https://shop.test/', language, links }, person);
const paths = (links: PageLink[], language?: string, person?: string[]): string[] =>
  rank(links, language, person).map(({ url }) => url.replace('https://shop.test', ''));

describe('rankLinks', () => {
  it('tells privacy policy and cookie policy apart, and leaves the rest out', () => {
    const links = [
      aLink('/about', 'About us'),
      aLink('/legal/cookies', 'Cookie policy', { place: 'footer' }),
      aLink('/legal/privacy', 'Privacy policy', { place: 'footer' }),
      aLink('/terms', 'Terms of use', { place: 'footer' }),
      aLink('/consent', 'Cookie settings', { place: 'footer' }),
    ];
    expect(rank(links).map(({ kind, url }) => [kind, new URL(url).pathname])).toEqual([
      ['privacy', '/legal/privacy'],
      ['cookie', '/legal/cookies'],
    ]);
  });

  it('takes the address where the text says nothing', () => {
    expect(paths([aLink('/en/privacy-policy.html', 'Read more')])).toEqual(['/en/privacy-policy.html']);
    expect(paths([aLink('/datenschutzerkl%C3%A4rung', 'hier')])).toEqual(['/datenschutzerkl%C3%A4rung']);
  });

  it('believes what a site marks as its policy first', () => {
    const links = [aLink('/a', 'Privacy policy'), aLink('/b', 'Your data', { rel: 'privacy-policy' })];
    expect(rank(links).map(({ url, found }) => [new URL(url).pathname, found])).toEqual([
      ['/b', 'rel'],
      ['/a', 'link'],
    ]);
  });

  it('prefers the page’s language, then the person’s', () => {
    const links = [
      aLink('/en/privacy', 'Privacy policy', { place: 'footer' }),
      aLink('/fr/confidentialite', 'Politique de confidentialité', { place: 'footer' }),
      aLink('/de/datenschutz', 'Datenschutzerklärung', { place: 'footer', hreflang: 'de' }),
    ];
    expect(paths(links, 'fr', ['en'])[0]).toBe('/fr/confidentialite');
    expect(paths(links, 'de', ['en'])[0]).toBe('/de/datenschutz');
    expect(paths(links, 'pl', ['fr'])[0]).toBe('/fr/confidentialite');
    expect(rank(links, 'de')[0]).toMatchObject({ language: 'de', found: 'hreflang' });
  });

  it('names a link of a consent window so, and one address once', () => {
    const links = [aLink('/privacy#top', 'Privacy policy'), aLink('/privacy', 'Privacy policy', { place: 'banner' })];
    expect(rank(links).map(({ found }) => found)).toEqual(['banner']);
  });

  it('is not led to a baker’s cookies, a shop’s privacy screens or a piece of news', () => {
    expect(
      paths([
        aLink('/category/cookies', 'Cookies'),
        aLink('/garden/privacy-screens', 'Privacy screens'),
        aLink('/news/why-your-privacy-matters-more-than-ever-this-year', 'Why your privacy matters more than ever'),
        aLink('mailto:privacy@shop.test', 'Privacy'),
      ]),
    ).toEqual([]);
  });
});

describe('chooseSources', () => {
  it('reads the privacy and the cookie policy of the site’s own origin together', () => {
    const { own, elsewhere } = chooseSources(
      rank([
        aLink('/privacy', 'Privacy policy'),
        aLink('/cookies', 'Cookie policy'),
        aLink('https://group.test/privacy', 'Privacy policy'),
      ]),
    );
    expect(own.map(({ url }) => url)).toEqual(['https://shop.test/privacy', 'https://shop.test/cookies']);
    expect(elsewhere).toBeNull();
  });

  it('names the policy on another host where the site itself has none', () => {
    const { own, elsewhere } = chooseSources(rank([aLink('https://group.test/privacy', 'Privacy policy')]));
    expect(own).toEqual([]);
    expect(elsewhere?.url).toBe('https://group.test/privacy');
  });
});
