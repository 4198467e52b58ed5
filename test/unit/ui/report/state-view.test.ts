import { describe, expect, it } from 'vitest';
import { stateView } from '../../../../src/ui/report/state-view';
import { anAccessState } from '../../../support/an-access-state';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const live = { access: anAccessState({ mode: 'none' }), phase: 'ready' as const, error: null };

describe('stateView', () => {
  it('says why a page cannot be looked at', () => {
    const access = anAccessState({ blocked: 'blocked.store' });
    expect(stateView({ ...live, access }, words)).toMatchObject({ id: 'blocked', what: words.t('blocked.store') });
  });

  it.each(['asking', 'reading'] as const)('waits while it is %s', (phase) => {
    expect(stateView({ ...live, phase }, words)).toMatchObject({ id: 'reading', isBusy: true, canAsk: false });
  });

  it('says that a page gave no answer, and that more access could help', () => {
    expect(stateView(live, words)).toMatchObject({ id: 'unread', isBusy: false, canAsk: true });
  });

  it('tells what went wrong', () => {
    const error = { key: 'problem.failed', params: { error: 'QuotaExceededError' } };
    expect(stateView({ ...live, error }, words)).toMatchObject({
      ...{ id: 'failed', more: 'Something went wrong inside the extension: QuotaExceededError' },
    });
  });
});
