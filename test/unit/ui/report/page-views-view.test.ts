import { describe, expect, it } from 'vitest';
import type { PageView } from '../../../../src/core/domain';
import { toCsv } from '../../../../src/core/export/csv';
import { toHtml } from '../../../../src/core/export/html';
import { pageViewsView, viewOfOption } from '../../../../src/ui/report/page-views-view';
import { aFinding } from '../../../support/a-finding';
import { aReport } from '../../../support/a-report';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const base = aReport();
const views: PageView[] = [
  { number: 0, at: 1000, from: null, url: 'https://shop.test/', title: '' },
  { number: 3, at: 5000, from: 'https://shop.test/c', url: 'https://shop.test/#/<list>', title: '' },
];
const report = (view: number | 'all', elsewhere = 2) =>
  aReport({
    page: { ...base.page, startedAt: 5000, views, view },
    findings: [aFinding({ id: 'f-old', firstSeenAt: 1200 }), aFinding({ id: 'f-new', firstSeenAt: 5100 })],
    counts: { ...base.counts, elsewhere },
  });

describe('pageViewsView', () => {
  it('is nothing for a document of one view', () => expect(pageViewsView(base, words)).toBeNull());

  it('marks the change, and counts what lasts and what only other views have', () => {
    const { sentences = [], shown } = pageViewsView(report(3), words) ?? {};
    expect(shown).toBe('3');
    expect(sentences).toHaveLength(3);
    expect(sentences[0]).toContain('the address changed from /c to /#/<list> without a new load');
    expect(sentences[1]).toContain('1 finding');
    expect(sentences[2]).toContain('2 more findings');
  });

  it('says of the first view and of all together what they are', () => {
    expect(pageViewsView(report(0, 0), words)?.sentences[0]).toContain('as it loaded');
    expect(pageViewsView(report('all'), words)?.sentences).toHaveLength(2);
  });

  it('offers every view, the latest first, those that are kept together as one, and all', () => {
    expect(pageViewsView(report(3), words)?.options).toEqual([
      { value: '3', text: '4: /#/<list>' },
      { value: '0', text: '1 to 3: / and on' },
      { value: 'all', text: 'All views together' },
    ]);
  });

  it('asks for the latest by no number: a later one may come', () => {
    expect(['3', '0', 'all'].map((value) => viewOfOption(value, report(3)))).toEqual([undefined, 0, 'all']);
  });
});

describe('a saved report of one view', () => {
  it('marks the change and what lasts in HTML, as text', () => {
    const html = toHtml(report(3), words);
    expect(html).toContain('from /c to /#/&lt;list&gt; without a new load');
    expect(html.split('<small>from before this view')).toHaveLength(2);
  });

  it('numbers the view in CSV', () => {
    const [head = '', ...rows] = toCsv(report(3)).trim().split('\r\n');
    const column = (name: string) => rows.map((row) => row.split(',')[head.split(',').indexOf(name)]);
    expect(column('page_view')).toEqual(['4', '4']);
    expect(column('from_before').sort()).toEqual(['no', 'yes']);
  });
});
