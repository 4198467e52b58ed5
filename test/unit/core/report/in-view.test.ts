import { describe, expect, it } from 'vitest';
import type { Observation, ObservationOf, PageView, Visit } from '../../../../src/core/domain';
import { inView } from '../../../../src/core/report/in-view';
import { anArtifacts } from '../../../support/an-artifacts';
import { anObservation } from '../../../support/an-observation';

const views: PageView[] = [
  { number: 0, at: 1000, from: null, url: 'https://shop.test/', title: 'Home' },
  { number: 1, at: 2000, from: 'https://shop.test/', url: 'https://shop.test/list', title: 'List' },
  { number: 4, at: 5000, from: 'https://shop.test/x', url: 'https://shop.test/#/basket', title: '' },
];

const page: Visit = { ...anArtifacts().page, startedAt: 1000, durationMs: 9000, title: 'Basket', views };
const shown = (observations: Observation[], given: Partial<Visit> = {}) =>
  inView(anArtifacts({ page: { ...page, ...given }, observations }));

const call = (api: string, at: number, given: Partial<ObservationOf<'api-call'>> = {}): Observation =>
  anObservation('api-call', { api, at, count: 1, ...given });
const apisIn = ({ observations }: { observations: Observation[] }) =>
  observations.map((one) => (one.kind === 'api-call' ? `${one.api} ${one.at} ×${one.count}` : one.kind));

describe('the artifacts of one page view', () => {
  it('are those of the latest unless another is asked for', () => {
    const calls = [call('a', 1100), call('b', 2100), call('c', 5100)];
    expect(apisIn(shown(calls))).toEqual(['c 5100 ×1']);
    expect(apisIn(shown(calls, { view: 1 }))).toEqual(['b 2100 ×1']);
    expect(apisIn(shown(calls, { view: 0 }))).toEqual(['a 1100 ×1']);
    expect(shown(calls, { view: 'all' }).observations).toEqual(calls);
  });

  it('are all of them where the document has one view', () => {
    const artifacts = anArtifacts({ observations: [call('a', 1)] });
    expect(inView(artifacts)).toBe(artifacts);
  });

  it('say which view this is, since when, and for how long', () => {
    expect(shown([]).page).toMatchObject({ view: 4, url: 'https://shop.test/', title: 'Basket', startedAt: 5000 });
    expect(shown([]).page.durationMs).toBe(5000);
    expect(shown([], { view: 1 }).page).toMatchObject({ title: 'List', startedAt: 2000, durationMs: 3000 });
  });

  it('count what was seen again for each view', () => {
    const twice = call('a', 1100, { count: 5, seenIn: [{ view: 4, at: 5200, count: 2 }] });
    expect(apisIn(shown([twice]))).toEqual(['a 5200 ×2']);
    expect(apisIn(shown([twice], { view: 1 }))).toEqual([]);
    expect(apisIn(shown([twice], { view: 0 }))).toEqual(['a 1100 ×3']);
  });

  it('hold what was seen in views that are no longer kept apart with the one before them', () => {
    const later = call('a', 3100, { count: 2, seenIn: [{ view: 2, at: 3100, count: 2 }] });
    expect(apisIn(shown([later], { view: 1 }))).toEqual(['a 3100 ×2']);
    expect(apisIn(shown([later], { view: 3 }))).toEqual(['a 3100 ×2']);
    expect(apisIn(shown([later]))).toEqual([]);
  });

  it('hold what still stands in the page, told again without a new count', () => {
    const form = anObservation('form', { at: 1100, count: 1, seenIn: [{ view: 4, at: 5000, count: 0 }] });
    expect(shown([form]).observations).toMatchObject([{ kind: 'form', at: 5000, count: 1 }]);
    expect(shown([form], { view: 0 }).observations).toMatchObject([{ kind: 'form', at: 1100, count: 1 }]);
  });

  it.each([
    ['a cookie', anObservation('cookie-write', { at: 1100 })],
    ['a stored key', anObservation('storage-item', { at: 1100 })],
    ['a script that runs on', anObservation('element', { element: 'script', at: 1100 })],
    ['who listens', call('listener', 1100)],
  ])('keep %s from before, and not what comes after', (_, one) => {
    expect(shown([one]).observations).toMatchObject([{ at: 1100 }]);
    expect(shown([{ ...one, at: 5100 }], { view: 1 }).observations).toEqual([]);
  });

  it('leave out an image and a frame of before', () => {
    const gone = [anObservation('image', { at: 1100 }), anObservation('element', { element: 'iframe', at: 1100 })];
    expect(shown(gone).observations).toEqual([]);
  });

  it('date a cookie that the browser holds by who set it', () => {
    const cookies = [
      anObservation('cookie-stored', { name: 'id', host: 'shop.test', at: 1000 }),
      anObservation('cookie-write', { name: 'id', host: 'shop.test', at: 5100 }),
    ];
    expect(shown(cookies).observations.map(({ at }) => at)).toEqual([5100, 5100]);
    expect(shown(cookies, { view: 1 }).observations).toEqual([]);
  });

  it('place in the shown page what its document did under any of its addresses', () => {
    const calls = [call('listener', 1100, { frameUrl: 'https://shop.test/list' })];
    expect(shown(calls).observations).toMatchObject([{ frameUrl: 'https://shop.test/' }]);
  });
});
