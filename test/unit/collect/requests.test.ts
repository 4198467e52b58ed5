import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/collect/context';
import { mergeRequests } from '../../../src/collect/merge-requests';
import {
  headerObservations,
  isOfPage,
  redirectTarget,
  requestObservation,
  type RequestDetails,
} from '../../../src/collect/requests';
import { toObservation } from '../../../src/collect/to-observation';
import type { Observation, ObservationOf } from '../../../src/core/domain';
import { sketchValue } from '../../../src/lib/sketch-value';
import { anObservation } from '../../support/an-observation';
import { aRecord } from '../../support/a-batch';

const context: Context = {
  frameUrl: 'https://shop.test/',
  host: 'shop.test',
  documentToken: 'doc',
  sketch: (value) => sketchValue(value, 'ab'.repeat(32)),
};
const details = (given: Partial<RequestDetails> = {}): RequestDetails => ({
  requestId: 'r',
  url: 'https://t.test/p?id=1&x=2',
  method: 'GET',
  type: 'image',
  tabId: 1,
  frameId: 0,
  timeStamp: 1000,
  initiator: 'https://shop.test',
  ...given,
});
const seen = (given: Partial<RequestDetails> = {}): Observation =>
  requestObservation(details(given), 'nav', context) as Observation;
const listed = (url: string, count = 1): Observation =>
  toObservation(
    aRecord({ kind: 'request', key: url, count, at: 900, data: { url, resourceType: 'img', bytes: 43 } }),
    context,
  ) as Observation;

describe('a request', () => {
  it('is one fact by method, type, address and parameter names', () => {
    expect(seen({ url: 'https://t.test/p?id=9&x=3' }).id).toBe(seen().id);
    for (const other of [
      { method: 'POST' },
      { type: 'script' },
      { url: 'https://t.test/q?id=1&x=2' },
      { url: 'https://t.test/p?id=1' },
    ])
      expect(seen(other).id).not.toBe(seen().id);
  });

  it.each([
    ['Chromium', { initiator: 'https://shop.test' }, 'https://shop.test/'],
    ['Chromium, from an opaque frame', { initiator: 'null' }, null],
    ['Firefox', { originUrl: 'https://shop.test/a?b=c' }, 'https://shop.test/a'],
  ])('names who asked in %s', (_, given, initiatorUrl) => {
    const { initiator: _none, ...rest } = details();
    expect(requestObservation({ ...rest, ...given }, 'nav', context)).toMatchObject({ initiatorUrl });
  });

  it('calls a beacon by one name in both browsers', () => {
    expect(seen({ type: 'beacon' })).toMatchObject({ resourceType: 'ping' });
  });

  it.each([
    ['of a page', {}, true],
    ['of no tab', { tabId: -1 }, false],
    ['to ourselves', { url: 'chrome-extension://own/x.js' }, false],
    ['by ourselves', { initiator: 'chrome-extension://own' }, false],
    ['of a page loaded in advance', { documentLifecycle: 'prerender' }, false],
    ['not over the network', { url: 'data:text/html,x' }, false],
  ])('%s', (_, given, expected) => {
    expect(isOfPage(details(given), 'chrome-extension://own/')).toBe(expected);
  });

  it.each([
    [302, '/next?x=1', 'https://t.test/next?x=1'],
    [301, 'https://u.test/', 'https://u.test/'],
    [302, undefined, null],
    [200, 'https://u.test/', null],
    [304, undefined, null],
  ])('with status %i and location %s goes on to %s', (statusCode, value, target) => {
    const responseHeaders = value === undefined ? [] : [{ name: 'Location', value }];
    expect(redirectTarget(details({ statusCode, responseHeaders }))).toBe(target);
  });
});

describe('what is megabytes long', () => {
  it.each(['m', '7', 'a.', '%41', 'a=1&', '?a@a.', 'a/', 'aBc', ';=', '1-', '1234567.'])(
    'costs no more than what is short: "%s" again and again',
    (part) => {
      const long = part.repeat(1_000_000 / part.length);
      const responseHeaders = [{ name: 'set-cookie', value: `${long}=${long}; domain=${long}; path=/${long}` }];
      const startedAt = performance.now();
      for (const url of [`https://t.test/${long}`, `https://t.test/?${long}`, `https://t.test/?a=${long}`]) {
        expect(seen({ url })).not.toBeNull();
        headerObservations(details({ url, responseHeaders }), 'nav', context);
      }
      expect(performance.now() - startedAt).toBeLessThan(3000);
    },
  );
});

describe('cookies of a response', () => {
  it('are read one by one, HttpOnly ones too, also where a browser joins them with line ends', () => {
    const lines = ['a=1; HttpOnly; Max-Age=60', 'b=2; Domain=t.test; Secure; SameSite=None; Partitioned'];
    const apart = headerObservations(
      details({ responseHeaders: lines.map((value) => ({ name: 'set-cookie', value })) }),
      'nav',
      context,
    );
    const joined = headerObservations(
      details({ responseHeaders: [{ name: 'Set-Cookie', value: lines.join('\n') }] }),
      'nav',
      context,
    );
    expect(joined).toEqual(apart);
    expect(apart).toMatchObject([
      {
        name: 'a',
        host: 't.test',
        isHttpOnly: true,
        maxAgeSeconds: 60,
        requestUrl: 'https://t.test/p',
        source: 'headers',
      },
      { name: 'b', host: 't.test', isPartitioned: true, sameSite: 'none', isSecure: true },
    ]);
  });
});

describe('mergeRequests', () => {
  it('joins what the browser saw with what the page lists', () => {
    const merged = mergeRequests([seen(), listed('https://t.test/p?x=7&id=8', 3)]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ source: 'requests', method: 'GET', count: 3, at: 900, bytes: 43 });
  });

  it('tells the same of a request that only one of them saw', () => {
    const both = mergeRequests([seen(), listed('https://t.test/p?id=1&x=2')])[0];
    const alone = mergeRequests([listed('https://t.test/p?id=1&x=2')])[0];
    expect(alone).toMatchObject({ id: both?.id, url: 'https://t.test/p', resourceType: 'image', count: 1 });
  });

  it('counts the calls of scripts where the browser may have told of requests that nobody heard', () => {
    const { url, parameters } = seen() as ObservationOf<'request'>;
    const send = (given: object) => anObservation('send', { url, parameters, api: 'fetch', bytes: null, ...given });
    const all = [seen(), send({ count: 3 }), send({ bytes: 12 }), send({ url: 'https://other.test/' })];
    const countOf = (merged: Observation[]) =>
      merged.filter(({ kind }) => kind === 'request').map(({ count }) => count);
    expect(countOf(mergeRequests(all))).toEqual([1]);
    expect(countOf(mergeRequests(all, true))).toEqual([3]);
  });

  it('leaves everything else as it is', () => {
    const other = toObservation(aRecord(), context) as Observation;
    expect(mergeRequests([other, seen({ url: 'https://a.test/' }), seen({ url: 'https://b.test/' })])).toHaveLength(3);
  });
});
