import { describe, expect, it } from 'vitest';
import { detect } from '../../../../src/core/detect/run';
import type { Dropped } from '../../../../src/core/domain';
import { anObservation } from '../../../support/an-observation';
import { environment, page } from './detect-on-page';
import { fakeKnowledge } from './fake-knowledge';

const observations = [
  anObservation('api-call', {
    api: 'canvas.fillText',
    detail: { canvas: 1, distinctCharacters: 20, colours: 2 },
  }),
  anObservation('api-call', { api: 'canvas.toDataURL', detail: { canvas: 1, width: 200, height: 50 } }),
];

const variantsWith = (dropped: Dropped[]): unknown[] =>
  detect({ page, environment, observations, dropped }, fakeKnowledge).findings.map(({ variant }) => variant);

it('leaves a picture alone that the page reads back and tells nobody of', () => {
  expect(variantsWith([])).not.toContain('canvas');
});

it.each([
  ['storage-write', 'cap'],
  ['request', 'cap'],
])('takes a lost %s (%s) for nothing told: it could tell nobody of a picture', (what, reason) => {
  expect(variantsWith([{ what, reason, count: 9 }])).not.toContain('canvas');
});

it.each([
  ['send', 'cap'],
  ['cookie-write', 'cap'],
  ['request', 'quota'],
  ['message', 'size'],
])('does not take a lost %s (%s) for nothing told: a flood hides no reading', (what, reason) => {
  expect(variantsWith([{ what, reason, count: 1 }])).toContain('canvas');
});

describe('how a device lies, read by the page', () => {
  const read = anObservation('api-call', {
    api: 'listener',
    detail: { type: 'devicemotion', target: 'window' },
    at: 50,
  });
  const told = { api: 'fetch', url: page.url, bytes: 9 } as const;

  it.each([
    ['is not told of before it is read', { at: 40 }, []],
    ['may be told of after it is read', { at: 60 }, ['sensor']],
    ['may be told of by what is told again', { at: 40, count: 2 }, ['sensor']],
  ])('%s', (_what, when, techniques) => {
    const seen = [read, anObservation('send', { ...told, ...when })];
    const { findings } = detect({ page, environment, observations: seen, dropped: [] }, fakeKnowledge);
    expect(findings.map(({ technique }) => technique)).toEqual(techniques);
  });
});
