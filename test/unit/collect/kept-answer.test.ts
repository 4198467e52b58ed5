import { describe, expect, it } from 'vitest';
import { keptAnswerObservations, keptBefore } from '../../../src/collect/kept-answer';

const context = {
  frameUrl: 'https://www.page.test/',
  routeUrl: 'https://www.page.test/',
  host: 'www.page.test',
  documentToken: '',
  sketch: () => ({ length: 0, entropy: 'none' as const, hash: null }),
};

const answerWith = (...lines: string[]) =>
  keptAnswerObservations(
    {
      ...{ requestId: '1', tabId: 1, frameId: 0, type: 'script', method: 'GET', timeStamp: 5 },
      url: 'https://keep.test/mine.js?v=1',
      responseHeaders: lines.map((value) => ({ name: 'Cache-Control', value })),
    },
    'n1',
    context,
  );

describe('answers that are kept', () => {
  it('tells of one that is kept for long and for one visitor alone', () => {
    const seen = { kind: 'kept-answer', url: 'https://keep.test/mine.js', maxAgeSeconds: 31_536_000 };
    expect(answerWith('private, max-age=31536000, immutable')).toMatchObject([seen]);
    expect(answerWith('max-age=31536000', 'PRIVATE')).toMatchObject([seen]);
  });

  it.each([
    ['for everybody', 'public, max-age=31536000, immutable'],
    ['for an hour', 'private, max-age=3600'],
    ['as long as it is checked each time', 'private, no-cache, max-age=31536000'],
    ['never', 'no-store, private, max-age=31536000'],
    ['in words that only look like it', 'x-private, s-max-age=31536000'],
    ['nothing said', ''],
  ])('says nothing of one that is kept %s', (_what, line) => {
    expect(answerWith(line)).toEqual([]);
  });
});

describe('answers that the page before has had kept', () => {
  it('are told of the next page as its own, and counted once', () => {
    const told = keptBefore(answerWith('private, max-age=31536000'), { at: 9, navigationId: 'n2' });
    expect(told).toMatchObject([{ kind: 'kept-answer', url: 'https://keep.test/mine.js', at: 9, count: 0 }]);
    expect(told[0]?.id).not.toBe(answerWith('private, max-age=31536000')[0]?.id);
  });
});
