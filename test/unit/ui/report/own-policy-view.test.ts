import { describe, expect, it } from 'vitest';
import { ownPolicyView, type CheckState } from '../../../../src/ui/report/own-policy-view';
import { aPolicyInReport, aReport } from '../../../support/a-report';
import { wordsIn } from '../../../support/words';

const reading = { readOn: '2026-11-28', isSupported: true, language: 'en', kind: 'privacy' as const, limits: [] };
const idle: CheckState = {
  ...{ phase: 'idle', progress: null, tried: null, elsewhere: null, isRefused: false, error: null },
};
const aProgress = (more: object = {}) => ({
  ...{ state: 'done' as const, done: 1, problem: null, problemAt: null, readingIds: ['read:a'], hosts: [] },
  ...more,
});
const report = aReport({ policies: [] });
const viewOf = (more: Partial<CheckState>, of = report) => ownPolicyView({ ...idle, ...more }, of, wordsIn('en'));

describe('ownPolicyView', () => {
  it('offers the check first where no policy is known, another look where one is', () => {
    expect(viewOf({})).toMatchObject({ canCheck: true, isFirst: true, checkKey: 'ui.own.check' });
    const known = aReport({ policies: [aPolicyInReport()] });
    expect(viewOf({}, known)).toMatchObject({ isFirst: false, checkKey: 'ui.own.current' });
    const read = aReport({ policies: [aPolicyInReport({ reading })] });
    expect(viewOf({}, read)).toMatchObject({ isFirst: false, checkKey: 'ui.own.again' });
  });

  it('says what is being done, and how far it is once that can be told', () => {
    expect(viewOf({ phase: 'looking' })).toMatchObject({ busy: 'Looking for the policy…', done: undefined });
    const progress = aProgress({ state: 'reading', done: 0.4 });
    expect(viewOf({ phase: 'working', progress })).toMatchObject({ isBusy: true, done: 0.4, told: [] });
  });

  it('says what was tried when nothing was found, and opens what the person can give', () => {
    const view = viewOf({ tried: ['links', 'https://shop.test/privacy'] });
    expect(view.told).toEqual(['No policy was found.', 'Looked in the links of this page.']);
    expect(view).toMatchObject({ asked: ['https://shop.test/privacy'], mustGive: true });
  });

  it('says which document was not read, and why', () => {
    const progress = aProgress({ problem: 'not-text', problemAt: 'https://shop.test/policy.pdf' });
    expect(viewOf({ progress }).told).toEqual([
      'Read: 1 document.',
      'Not read, https://shop.test/policy.pdf: it is neither a page nor a text.',
    ]);
    const lost = aProgress({ state: 'failed', problem: 'lost', readingIds: [] });
    expect(viewOf({ progress: lost }).told).toEqual([
      'Nothing was read.',
      'Not read: the browser stopped the reading; give it again.',
    ]);
  });

  it('offers what a policy refers to and was not read, and its other languages', () => {
    const unread = [
      {
        title: 'Cookie Policy',
        url: 'https://shop.test/cookies',
        kind: 'cookie' as const,
        clauseId: '4.1',
        verdicts: 2,
      },
      { title: 'our notice', url: null, kind: 'privacy' as const, clauseId: '4.2', verdicts: 0 },
    ];
    const languageVersions = [
      { language: 'fr', url: 'https://shop.test/fr/confidentialite' },
      { language: 'en', url: 'https://shop.test/en/privacy' },
      { language: 'de', url: 'javascript:alert(1)' },
    ];
    const page = { ...report.page, url: 'https://shop.test/' };
    const read = aReport({ page, policies: [aPolicyInReport({ reading: { ...reading, unread, languageVersions } })] });
    const view = viewOf({}, read);
    expect(view.unread.map(({ told, candidate }) => [told.join(' '), candidate?.isSameOrigin])).toEqual([
      [
        'The policy refers to a document that was not read: Cookie Policy (4.1). 2 things that are not disclosed here may be disclosed there.',
        true,
      ],
      [
        'The policy refers to a document that was not read: our notice (4.2). It gives no link; open the document and say that it is the policy, or give its text.',
        undefined,
      ],
    ]);
    expect(view.versions.map(({ language, candidate }) => [language, candidate.url])).toEqual([
      ['French', 'https://shop.test/fr/confidentialite'],
    ]);
    expect(viewOf({ phase: 'working' }, read)).toMatchObject({ unread: [], versions: [] });
  });

  it('names the other host, and says when access to it was refused', () => {
    const elsewhere = {
      ...{ url: 'https://group.test/privacy', kind: 'privacy' as const, language: null, found: 'link' as const },
      ...{ isSameOrigin: false, text: 'Privacy' },
    };
    expect(viewOf({ elsewhere }).elsewhere?.host).toBe('group.test');
    expect(viewOf({ elsewhere, isRefused: true }).told).toEqual([
      'No access was given; nothing was asked of that host.',
    ]);
  });

  it('in a tab that was opened for another site, says whose policy the page would be', () => {
    const progress = aProgress({ state: 'none', readingIds: [], hosts: ['bindery.test', 'www.bindery.test'] });
    expect(viewOf({ progress }).openedFor).toBe('bindery.test');
    expect(viewOf({ progress: { ...progress, hosts: ['shop.test'] } }).openedFor).toBeNull();
  });
});
