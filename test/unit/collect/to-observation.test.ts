import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/collect/context';
import { toObservation } from '../../../src/collect/to-observation';
import type { Observation, ObservationOf } from '../../../src/core/domain';
import { sketchValue } from '../../../src/lib/sketch-value';
import { aRecord } from '../../support/a-batch';

const context: Context = {
  frameUrl: 'https://www.shop.test/cart?user=jane#top',
  host: 'www.shop.test',
  documentToken: 'doc',
  sketch: (value) => sketchValue(value, 'ab'.repeat(32)),
};
const secret = '6f1d2c0a-9b3e-4c58-8a57-0f2e6d7c1b94';

describe('toObservation', () => {
  it.each([
    [
      'cookie-write',
      {
        api: 'document.cookie',
        cookie: `visitor=${secret}; Domain=.shop.test; Path=/; Max-Age=3600; Secure; SameSite=Lax`,
      },
      {
        name: 'visitor',
        host: 'shop.test',
        path: '/',
        maxAgeSeconds: 3600,
        isSecure: true,
        sameSite: 'lax',
        source: 'cookies',
      },
    ],
    [
      'cookie-write',
      {
        api: 'cookieStore',
        name: 'visitor',
        value: secret,
        domain: 'shop.test',
        expires: 61_000,
        partitioned: true,
      },
      { name: 'visitor', host: 'shop.test', maxAgeSeconds: 60, sameSite: 'strict', isPartitioned: true, path: '/' },
    ],
    ['cookie-stored', { name: 'visitor', value: secret }, { host: 'www.shop.test', isHttpOnly: false }],
    [
      'storage-write',
      { area: 'local', key: `id-${secret}`, value: secret },
      { area: 'local', key: 'id-{id}', source: 'storage' },
    ],
    ['storage-item', { area: 'session', key: 'k', value: secret }, { value: { length: 36, entropy: 'high' } }],
    ['named-store', { store: 'indexed_db', name: 'db' }, { holdsIdentifier: null }],
    // What an answer was marked with is kept beside it.
    ['named-store', { store: 'indexed_db', name: 'db', values: ['"5d41402abc4b"', `W/"${secret}"`] }, { values: [] }],
    ['named-store', { store: 'indexed_db', name: 'db', values: [`"${secret}"`] }, { values: [{ length: 38 }] }],
    [
      'request',
      { url: `https://t.test/p?id=${secret}&page=1`, resourceType: 'img' },
      { url: 'https://t.test/p', resourceType: 'image', method: null, source: 'resource-timing' },
    ],
    [
      'image',
      { url: `https://t.test/p.gif?id=${secret}`, width: 1, height: 1, isVisible: false, origin: 'script' },
      { url: 'https://t.test/p.gif', parameters: [{ name: 'id' }] },
    ],
    [
      'send',
      {
        api: 'sendBeacon',
        url: 'https://t.test/b',
        body: `{"user":{"id":"${secret}"},"list":[{"a":1}]}`,
        bytes: 40,
        holdsTypedText: true,
      },
      { parameters: [{ name: 'user.id' }, { name: 'list.a' }], holdsTypedText: true, holdsPageContent: false },
    ],
    [
      'send',
      { api: 'fetch', url: 'https://t.test/b', body: `id=${secret}&t=1` },
      { parameters: [{ name: 'id' }, { name: 't' }] },
    ],
    [
      'api-call',
      { api: 'navigator.plugins', detail: { count: 3, from: `https://t.test/${secret}?x=1`, odd: {} } },
      { detail: { count: 3, from: 'https://t.test/{id}' } },
    ],
    [
      'element',
      { element: 'iframe', url: `https://t.test/f?id=${secret}`, width: 0, height: 0 },
      { url: 'https://t.test/f', isInline: false },
    ],
    ['widget', { widget: 'like', variant: 'frame', url: 'https://social.test/like' }, { source: 'widgets' }],
    [
      'form',
      {
        actionUrl: '/send',
        method: 'POST',
        words: ['Subscribe to the newsletter', secret],
        fields: [
          { name: 'email', type: 'email', words: ['E-mail', secret], value: secret },
          { name: 'sid', isHidden: true, value: secret },
        ],
      },
      {
        method: 'post',
        role: 'newsletter',
        fields: [
          { name: 'email', asksFor: 'email', value: null },
          { name: 'sid', value: { length: 36 } },
        ],
      },
    ],
    [
      'sign-in',
      { provider: 'Example', protocol: 'oauth', variant: 'markup', url: 'https://id.test/login?state=1' },
      { url: 'https://id.test/login' },
    ],
    [
      'log-fields',
      { hasReferrer: false },
      { fields: ['ip_address', 'user_agent', 'language', 'requested_page', 'date_time'] },
    ],
    ['signal', { signal: 'gpc', isSent: true }, { isSent: true }],
    ['etag-read', { value: `W/"${secret}"` }, { source: 'api-calls', value: { length: secret.length } }],
    [
      'link',
      { url: 'https://friend.test/?from=3f2a91c07b5d' },
      { url: 'https://friend.test/', parameters: [{ name: 'from', value: { length: 12 } }] },
    ],
    ['policy-link', { url: 'https://shop.test/privacy?x=1', text: 'Privacy' }, { url: 'https://shop.test/privacy' }],
    ['search-terms', { parameter: 'q' }, { parameter: 'q', host: 'www.shop.test' }],
  ] as const)('reads %s', (kind, data, expected) => {
    const observation = toObservation(aRecord({ kind, data: { ...data } }), context);
    expect(observation).toMatchObject({
      kind,
      frameUrl: 'https://www.shop.test/cart',
      at: 1000,
      count: 1,
      ...expected,
    });
    expect(JSON.stringify(observation)).not.toContain(secret);
  });

  it.each([
    ['payment', 'payment'],
    ['autoplay; encrypted-media; picture-in-picture', 'media'],
    ['fullscreen;payment https://till.test', 'payment'],
    ["payment 'self'; encrypted-media 'none'", 'payment'],
    ['identity-credentials-get *', 'sign_in'],
    ["fullscreen; payment 'none'", undefined],
    ["payment 'NONE'", undefined],
    ['fullscreen https://payment.test', undefined],
    ['x-payment', undefined],
    ['payment; encrypted-media', undefined],
    ['', undefined],
  ])('reads what a page that allows a frame %j lets it in for', (allow, frameFor) => {
    const data = { element: 'iframe', url: 'https://t.test/f', width: 300, height: 60, allow };
    const seen = toObservation(aRecord({ kind: 'element', data }), context) as ObservationOf<'element'>;
    expect(seen.frameFor).toBe(frameFor);
  });

  it.each([
    [{ isProof: true }, 'captcha'],
    [{ isProof: true, allow: 'payment' }, 'payment'],
    [{ label: 'Ich bin kein Roboter' }, 'captcha'],
    [{ label: 'Czat ze sklepem' }, 'chat'],
    [{ label: 'Roboty kuchenne', isProof: false }, undefined],
    [{ isPlayer: true }, 'media'],
  ])('reads what a frame of which the page says %j is for', (said, frameFor) => {
    const data = { element: 'iframe', url: 'https://t.test/f', width: 300, height: 60, ...said };
    const seen = toObservation(aRecord({ kind: 'element', data }), context) as ObservationOf<'element'>;
    expect(seen.frameFor).toBe(frameFor);
  });

  it('gives the same fact the same id, and the same fact of another document another', () => {
    const idOf = (record: unknown, given = context) => (toObservation(record, given) as Observation).id; // of a fact
    expect(idOf(aRecord({ count: 9 }))).toBe(idOf(aRecord()));
    expect(idOf(aRecord(), { ...context, documentToken: 'other' })).not.toBe(idOf(aRecord()));
  });

  it.each([
    ['nothing', null],
    ['a text', 'record'],
    ['a list', []],
    ['no key', { ...aRecord(), key: undefined }],
    ['an empty key', aRecord({ key: '' })],
    ['an unknown kind', { ...aRecord(), kind: 'nonsense' }],
    ['no time', aRecord({ at: Number.NaN })],
    ['a time that no date can hold', aRecord({ at: 1e300 })],
    ['a negative count', aRecord({ count: -1 })],
    ['a count beyond all numbers', aRecord({ count: Infinity })],
    ['no data', { ...aRecord(), data: null }],
    ['a field of the wrong type', aRecord({ kind: 'storage-write', data: { area: 'everywhere', key: 'k' } })],
    ['a field missing', aRecord({ kind: 'send', data: { api: 'fetch' } })],
    [
      'a cookie without name and value',
      aRecord({ kind: 'cookie-write', data: { api: 'document.cookie', cookie: ';' } }),
    ],
    [
      "what only the browser's own answer can tell",
      aRecord({ kind: 'cookie-header', data: { requestUrl: 'https://a.test/' } }),
    ],
  ])('refuses a record with %s', (_, record) => {
    expect(toObservation(record, context)).toBeNull();
  });
});
