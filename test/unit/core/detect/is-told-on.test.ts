import { expect, it } from 'vitest';
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
