import { describe, expect, it } from 'vitest';
import { firstLook } from '../../../../src/ui/report/first-look';
import { aReport } from '../../../support/a-report';
import { anAccessState } from '../../../support/an-access-state';

const tab = { id: 7, url: 'https://shop.test/lamps' };
const report = aReport();
const access = anAccessState();
const glance = { schemaVersion: 1, tabId: 7, at: 0, access, report };

describe('firstLook', () => {
  it('is what was stored of the page that the tab shows', () => {
    expect(firstLook(glance, tab)).toEqual({ report, access });
  });

  it('takes an address that the browser does not tell on trust', () => {
    expect(firstLook(glance, { id: 7, url: null })).toEqual({ report, access });
  });

  it('knows that nothing was collected', () => {
    expect(firstLook({ ...glance, report: null }, tab)).toEqual({ report: null, access });
  });

  it.each([
    ['nothing', undefined],
    ['another tab’s', { ...glance, tabId: 8 }],
    ['of an earlier schema', { ...glance, schemaVersion: 0 }],
    ['without access', { ...glance, access: undefined }],
    ['not a report', { ...glance, report: { findings: [] } }],
    ['a text', 'glance'],
  ])('is null when what is stored is %s', (_, stored) => {
    expect(firstLook(stored, tab)).toBeNull();
  });

  it('is null once the tab shows another site', () => {
    expect(firstLook(glance, { id: 7, url: 'https://other.test/' })).toBeNull();
  });

  it('stays for a watch that a redirect ended', () => {
    const ended = { ...report, page: { ...report.page, endedBy: 'visit.ended.redirect' } };
    expect(firstLook({ ...glance, report: ended }, { id: 7, url: 'https://other.test/' })?.report).toEqual(ended);
  });
});
