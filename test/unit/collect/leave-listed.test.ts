import { describe, expect, it } from 'vitest';
import { leaveListed } from '../../../src/collect/leave-listed';
import type { Observation } from '../../../src/core/domain';
import { sketchValue } from '../../../src/lib/sketch-value';
import { anObservation } from '../../support/an-observation';

const pageUrl = 'https://www.page.test/';
const value = (text: string) => sketchValue(text, 'ab'.repeat(32));
const kindsLeft = (...seen: Observation[]) =>
  leaveListed(seen, pageUrl).map(({ kind, scriptUrl }) => [kind, scriptUrl]);
const scriptUrl = 'https://cdn.test/a.js';

describe('what was found by listing', () => {
  const written = anObservation('storage-write', { key: 'k', value: value('v'), scriptUrl });

  it('is left out where the call that wrote it was seen', () => {
    expect(kindsLeft(anObservation('storage-item', { key: 'k', value: value('v') }), written)).toEqual([
      ['storage-write', scriptUrl],
    ]);
    const opened = anObservation('named-store', { name: 'db', scriptUrl });
    expect(kindsLeft(opened, anObservation('named-store', { name: 'db' }))).toEqual([['named-store', scriptUrl]]);
  });

  it('is left out for a frame that shares the stores of the page', () => {
    const inFrame = { ...written, frameUrl: 'about:srcdoc' };
    expect(kindsLeft(inFrame, anObservation('storage-item', { key: 'k', value: value('v') }))).toHaveLength(1);
  });

  it.each([
    ['another key', { key: 'other', value: value('v') }],
    ['another value', { key: 'k', value: value('w') }],
    ['another area', { key: 'k', value: value('v'), area: 'session' }],
    ['another host', { key: 'k', value: value('v'), frameUrl: 'https://frame.test/' }],
  ] as const)('stays where it is %s', (_what, given) => {
    expect(kindsLeft(anObservation('storage-item', given), written)).toHaveLength(2);
  });
});
