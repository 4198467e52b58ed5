import { describe, expect, it } from 'vitest';
import { liveAddress, policyViews } from '../../../../src/ui/report/policy-view';
import { aPolicyInReport, aReport } from '../../../support/a-report';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const viewsOf = (...policies: ReturnType<typeof aPolicyInReport>[]) => policyViews(aReport({ policies }), words);

describe('policyViews', () => {
  it('says which version it is, and that it is in force', () => {
    expect(viewsOf(aPolicyInReport())[0]?.dated).toBe('Version of January 1, 2026, in force as far as is known');
  });

  it('says of a text read by machine when, from where, and its own date', () => {
    const reading = { readOn: '2026-11-28', isSupported: true, language: 'en', kind: 'privacy' as const, limits: [] };
    const read = { reading, url: 'https://shop.test/privacy', version: '2025-05-01' };
    const [view] = viewsOf(aPolicyInReport(read));
    expect(view?.dated).toBe(
      'Read by machine on November 28, 2026 from shop.test/privacy. The text is dated May 1, 2025.',
    );
    expect(view?.unread).toBeNull();
    const given = { reading: { ...reading, readOn: '', isSupported: false, language: 'pl' }, url: '', version: '' };
    const [other] = viewsOf(aPolicyInReport(given));
    expect(other?.dated).toBe('Read by machine, from a text that you gave.');
    expect(other?.unread).toContain('It is in Polish, which cannot be read yet');
  });

  it('says once that a text was superseded, with its dates', () => {
    const remarks = [
      { key: 'policy.superseded', params: { version: '2020-12-01', supersededOn: '2021-06-01' } },
      { key: 'policy.links_to_later', params: { link: 'https://shop.test/new' } },
    ];
    const old = { isCurrent: false, version: '2020-12-01', supersededOn: '2021-06-01', remarks };
    const [view] = viewsOf(aPolicyInReport(old));
    expect(view?.dated).toMatch(/December 1, 2020.*June 1, 2021/);
    expect(view?.remarks).toEqual([expect.stringContaining('https://shop.test/new')]);
  });

  it('says whether it covers the page, why, and whose policy applies instead', () => {
    const scope = {
      ...{ status: 'not-covered' as const, reason: { key: 'scope.elsewhere', params: {} }, clauses: [] },
      governedBy: { en: 'the shop’s customer' },
    };
    expect(viewsOf(aPolicyInReport({ scope }))[0]).toMatchObject({
      covers: 'Does not cover this page.',
      why: `${words.t('scope.elsewhere')} Whose policy applies: the shop’s customer.`,
    });
  });

  it('shows several policies, and none that does not speak of the page', () => {
    const shown = viewsOf(aPolicyInReport(), aPolicyInReport({ id: 'other' }), aPolicyInReport({ isRelevant: false }));
    expect(shown.map(({ policy }) => policy.id)).toEqual(['a-policy', 'other']);
  });
});

describe('liveAddress', () => {
  it('points at the words, with what the syntax of a text fragment sets apart', () => {
    const policy = { url: 'https://shop.test/privacy#top', isCurrent: true };
    expect(liveAddress(policy, 'opt-out, always')).toBe('https://shop.test/privacy#:~:text=opt%2Dout%2C%20always');
  });

  it('leads to the page alone where its text may be another', () => {
    const policy = { url: 'https://shop.test/privacy', isCurrent: false };
    expect(liveAddress(policy, 'opt-out')).toBe(policy.url);
  });
});
