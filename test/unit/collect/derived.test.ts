import { describe, expect, it } from 'vitest';
import { loaded } from '../../../assets/knowledge/sign-in.json';
import { derivedObservations } from '../../../src/collect/derived';
import { observation, type Observation, type ObservationOf } from '../../../src/core/domain';
import { sketchValue } from '../../../src/lib/sketch-value';
import { anObservation } from '../../support/an-observation';

const pageUrl = 'https://www.page.test/find';
const derive = (...seen: Observation[]): Observation[] => derivedObservations(seen, pageUrl);
const parameter = (name: string, value: string) => ({ name, value: sketchValue(value, 'ab'.repeat(32)) });
const request = (url: string, given: Partial<ObservationOf<'request'>> = {}) =>
  anObservation('request', { url, ...given });

describe('facts that others show', () => {
  it.each([
    ['iframe', 'https://www.facebook.com/plugins/like.php', 'facebook-like', 'frame'],
    ['iframe', 'https://www.facebook.com/v19.0/plugins/page.php', 'facebook-page', 'frame'],
    ['iframe', 'https://www.youtube-nocookie.com/embed/abc', 'youtube-player', 'frame'],
    ['iframe', 'https://social.example/@ada/1234567/embed', 'mastodon-post', 'frame'],
    ['script', 'https://connect.facebook.net/fr_FR/sdk.js', 'facebook-sdk', 'script'],
    ['script', 'https://platform.twitter.com/widgets.js', 'x-sdk', 'script'],
    ['script', 'https://static.addtoany.com/menu/page.js', 'addtoany', 'script'],
  ] as const)('tells a widget by the <%s> that loads %s', (element, url, widget, variant) => {
    const found = derive(anObservation('element', { element, url }));
    expect(found).toMatchObject([{ kind: 'widget', source: 'widgets', widget, variant, url }]);
    for (const one of found) expect(observation.safeParse(one).success).toBe(true);
  });

  it.each([
    ['a frame of a host that only ends alike', 'iframe', 'https://notfacebook.com/plugins/like.php'],
    ['a script of a page that only links to a network', 'script', 'https://cdn.test/facebook.com/plugins/like.php'],
    ['a picture of a network in a style sheet link', 'link', 'https://www.facebook.com/plugins/like.php'],
  ] as const)('is not misled by %s', (_what, element, url) => {
    expect(derive(anObservation('element', { element, url }))).toEqual([]);
  });

  it('tells a widget once, whether its element or its request was seen', () => {
    const url = 'https://www.facebook.com/plugins/like.php';
    const found = derive(
      anObservation('element', { element: 'iframe', url, at: 900, frameUrl: pageUrl }),
      request(url, { resourceType: 'sub_frame', frameUrl: pageUrl, count: 2 }),
    );
    expect(found).toMatchObject([{ widget: 'facebook-like', at: 900, count: 2 }]);
  });

  it('tells a sign-in script, and every row of the table is of a protocol that is known', () => {
    const found = derive(
      anObservation('element', { element: 'script', url: 'https://accounts.google.com/gsi/client' }),
    );
    expect(found).toMatchObject([{ kind: 'sign-in', variant: 'sdk', provider: 'Google', protocol: 'google_identity' }]);
    for (const [provider, protocol] of loaded) {
      const one = { ...found[0], provider, protocol };
      expect(observation.safeParse(one).success, provider).toBe(true);
    }
  });

  it.each([
    ['oauth', ['client_id', 'response_type', 'redirect_uri']],
    ['openid', ['client_id', 'response_type', 'nonce']],
    ['openid', ['openid.mode', 'openid.ns']],
    ['saml', ['SAMLRequest', 'RelayState']],
  ] as const)('tells a sign-in that has begun by the words of %s', (protocol, names) => {
    const parameters = names.map((name) => parameter(name, 'x'));
    const asked = request('https://id.other.test/authorize', { resourceType: 'sub_frame', parameters });
    expect(derive(asked)).toMatchObject([{ kind: 'sign-in', variant: 'flow', protocol, url: asked.url }]);
    const link = anObservation('link', { url: asked.url, parameters: asked.parameters });
    expect(derive(link)).toEqual([]);
    expect(derive({ ...link, isOpened: true })).toMatchObject([{ kind: 'sign-in', variant: 'flow', protocol }]);
    expect(derive({ ...asked, resourceType: 'main_frame' })).toEqual([]);
  });

  it('tells what was searched for, in the address of the page and on its way to others', () => {
    const term = [parameter('q', 'red lamp'), parameter('page', '2')];
    const found = derive(
      request(pageUrl, { resourceType: 'main_frame', parameters: term }),
      request('https://count.other.test/hit', { id: 'hit', parameters: [parameter('ep.term', 'red lamp')] }),
      request('https://count.other.test/hit', { id: 'other', parameters: [parameter('v', '2')] }),
    );
    expect(found).toMatchObject([
      { kind: 'search-terms', parameter: 'q', host: 'www.page.test' },
      { kind: 'search-terms', parameter: 'ep.term', host: 'count.other.test' },
    ]);
    for (const one of found) expect(observation.safeParse(one).success).toBe(true);
  });

  it('tells what is searched for while it is typed', () => {
    const asked = request('https://www.page.test/api/suggest', { parameters: [parameter('query', 'lam')] });
    expect(derive(asked)).toMatchObject([{ kind: 'search-terms', parameter: 'query' }]);
  });

  it.each([
    ['an empty search', pageUrl, parameter('q', '')],
    ['a short name on a page that is no search', 'https://www.page.test/shoes', parameter('s', '42')],
    ['another name', pageUrl, parameter('sort', 'price')],
  ] as const)('does not take %s for terms', (_what, url, one) => {
    expect(derive(request(url, { resourceType: 'main_frame', parameters: [one] }))).toEqual([]);
  });
});
