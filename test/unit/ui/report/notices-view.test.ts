import { describe, expect, it } from 'vitest';
import { noticesView } from '../../../../src/ui/report/notices-view';
import { aReport } from '../../../support/a-report';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const idsOf = (report: ReturnType<typeof aReport>, isPrivate = false): string[] =>
  noticesView(report, { isPrivate }, words).map(({ id }) => id);

describe('noticesView', () => {
  it('says nothing about a picture that lacks nothing', () => {
    expect(idsOf(aReport())).toEqual([]);
  });

  it('says why a watch ended', () => {
    const page = { ...aReport().page, endedBy: 'visit.ended.redirect' };
    expect(noticesView(aReport({ page }), { isPrivate: false }, words)).toEqual([
      { id: 'ended', text: words.t('visit.ended.redirect') },
    ]);
  });

  it('names the collectors that failed', () => {
    const collectors = [{ name: 'cookies', status: 'failed', reason: 'collector.reason.browser_error' }] as const;
    const [notice] = noticesView(aReport({ collectors: [...collectors] }), { isPrivate: false }, words);
    expect(notice).toEqual({ id: 'collectors', text: expect.stringContaining('Cookies') });
  });

  it('says that rules failed, that something was dropped, and that the window is private', () => {
    const limits = { dropped: [], hidden: [], failedRules: [{ ruleId: 'cookie', error: 'x' }] };
    const counts = { ...aReport().counts, dropped: 4 };
    expect(idsOf(aReport({ limits, counts }), true)).toEqual(['rules', 'dropped', 'private']);
  });
});
