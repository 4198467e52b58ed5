import { describe, expect, it } from 'vitest';
import { detect } from '../../../../../src/core/detect/run';
import { aDistinctValue, anObservation, aPlainValue } from '../../../../support/an-observation';
import { environment, page } from '../detect-on-page';
import { fakeKnowledge } from '../fake-knowledge';

const month = 2_592_000;
const typed = 'https://letter.test/go';

it('is a link that leads on with a mark in its path', () => {
  const led = (pathParts: string[]) =>
    detect(
      {
        ...{ page, environment, dropped: [] },
        observations: [
          anObservation('request', {
            url: typed,
            resourceType: 'main_frame',
            initiatorUrl: 'https://friend.test/',
            pathParts,
          }),
          anObservation('request', {
            ...{ url: page.url, resourceType: 'main_frame' as const, initiatorUrl: 'https://friend.test/' },
            redirectedFrom: typed,
          }),
        ],
      },
      fakeKnowledge,
    ).findings.filter(({ technique }) => technique === 'bounce').length;
  expect([led(['3f1c77aa0b5d4e21']), led([])]).toEqual([1, 0]);
});

/** What is found on a page that an address led to which was typed, or opened from a mail. */
const ledBy = (cookie: Parameters<typeof anObservation<'cookie-header'>>[1] | null) =>
  detect(
    {
      page: { ...page, requestedUrl: typed },
      environment,
      dropped: [],
      observations: [
        anObservation('request', {
          url: page.url,
          resourceType: 'main_frame',
          redirectedFrom: typed,
          initiatorUrl: null,
        }),
        ...(cookie === null ? [] : [anObservation('cookie-header', { host: 'letter.test', ...cookie })]),
      ],
    },
    fakeKnowledge,
  ).findings.filter(({ technique }) => technique === 'bounce');

describe('an address that the person gave, and that led on to another site', () => {
  it('is told when it marks them for long as it does so', () => {
    expect(ledBy({ name: 'reader', value: aDistinctValue(), maxAgeSeconds: 13 * month })).toMatchObject([
      { host: 'letter.test', party: 'third', weight: 'tracking' },
    ]);
  });

  it.each([
    ['keeps nothing', null],
    ['keeps a choice', { name: 'lang', value: aPlainValue(), maxAgeSeconds: 13 * month }],
    ['spreads visitors over its servers', { name: 'server', value: aDistinctValue(), maxAgeSeconds: 604_800 }],
  ])('is their own choice when it %s', (_what, cookie) => {
    expect(ledBy(cookie)).toEqual([]);
  });
});
