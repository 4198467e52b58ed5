import { describe, expect, it } from 'vitest';
import { limitsView } from '../../../../src/ui/report/limits-view';
import { aReport } from '../../../support/a-report';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');

describe('limitsView', () => {
  it('tells first what could not be looked at, and why', () => {
    const report = aReport({
      collectors: [
        { name: 'forms', status: 'ran', reason: null },
        { name: 'cookies', status: 'partial', reason: 'collector.reason.this_site_cookies' },
        { name: 'requests', status: 'not-run', reason: 'collector.reason.no_web_request' },
        { name: 'storage', status: 'failed', reason: 'collector.reason.browser_error' },
      ],
    });
    expect(limitsView(report, words).collectors).toEqual([
      {
        name: 'Storage of the page',
        status: 'failed',
        state: 'failed',
        reason: words.t('collector.reason.browser_error'),
      },
      { name: 'Requests', status: 'not-run', state: 'not read', reason: words.t('collector.reason.no_web_request') },
      {
        name: 'Cookies',
        status: 'partial',
        state: 'read in part',
        reason: words.t('collector.reason.this_site_cookies'),
      },
      { name: 'Forms', status: 'ran', state: 'read', reason: null },
    ]);
  });

  it('tells what was dropped, and which rules failed', () => {
    const report = aReport({
      limits: {
        dropped: [{ what: 'message', reason: 'quota', count: 12 }],
        hidden: [],
        failedRules: [{ ruleId: 'cookie', error: 'out of cookies' }],
      },
    });
    const { dropped, failedRules } = limitsView(report, words);
    expect(dropped).toEqual(['12 not kept (records of the page): no room left for this page']);
    expect(failedRules).toEqual([{ rule: 'cookie', error: 'out of cookies' }]);
  });

  it('shows how many calls were seen, kept and dropped, as the report counts them', () => {
    const counts = { ...aReport().counts, seen: 10, kept: 7, dropped: 3 };
    expect(limitsView(aReport({ counts }), words).calls).toBe('10 calls seen: 7 kept, 3 dropped');
  });
});
