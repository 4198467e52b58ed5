import { describe, expect, it } from 'vitest';
import { pageHeaderView } from '../../../../src/ui/report/page-header-view';
import { aReport } from '../../../support/a-report';
import { anAccessState } from '../../../support/an-access-state';
import { wordsIn } from '../../../support/words';

const words = wordsIn('fr');

describe('pageHeaderView', () => {
  it('names the host of the page that was looked at, and for how long', () => {
    const { title, subtitle } = pageHeaderView(aReport(), anAccessState({ host: 'other.test' }), words);
    expect(title).toBe('shop.test');
    expect(subtitle).toMatch(/^Observée depuis le début.* 3\ss$/);
  });

  it('names the host of the tab while there is no report', () => {
    expect(pageHeaderView(null, anAccessState(), words)).toEqual({
      title: 'shop.test',
      subtitle: null,
      isPrivate: false,
    });
  });

  it('knows no name where the browser tells none', () => {
    expect(pageHeaderView(null, anAccessState({ host: null, isPrivate: true }), words)).toEqual({
      ...{ title: null, subtitle: null, isPrivate: true },
    });
  });

  it('says that a page was read once, after the click', () => {
    const report = aReport({ access: { step: 'click', mode: 'snapshot' } });
    expect(pageHeaderView(report, null, words).subtitle).toMatch(/après votre clic/);
  });
});
