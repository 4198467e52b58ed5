import { describe, expect, it } from 'vitest';
import { browserFacts, requestFieldsView } from '../../../../src/ui/report/request-fields';
import { toJson } from '../../../../src/core/export/json';
import { aReport } from '../../../support/a-report';
import { wordsIn } from '../../../support/words';

const words = wordsIn('en');
const firefox = { userAgent: 'Mozilla/5.0 Firefox/153.0', languages: ['fr', 'en'], doNotTrack: 'unspecified' };
const chromium = {
  ...{ userAgent: 'Mozilla/5.0 Chrome/156.0', languages: ['en'], doNotTrack: '1', globalPrivacyControl: true },
  userAgentData: { brands: [{ brand: 'Chromium', version: '156' }], platform: 'Linux', mobile: false },
};
const valuesFor = (navigator: Parameters<typeof browserFacts>[0]) =>
  Object.fromEntries(requestFieldsView(aReport(), browserFacts(navigator), words).map(({ id, value }) => [id, value]));

describe('requestFieldsView', () => {
  it('shows the values that this browser sends', () => {
    expect(valuesFor(firefox)).toMatchObject({
      ...{ user_agent: 'Mozilla/5.0 Firefox/153.0', language: 'fr, en', requested_page: 'https://shop.test/' },
    });
  });

  it('says of the IP address that it is sent, and not known here', () => {
    const [first] = requestFieldsView(aReport(), browserFacts(firefox), words);
    expect(first).toEqual({
      ...{ id: 'ip_address', label: 'IP address', value: 'sent, not known to this extension', isKnown: false },
    });
  });

  it('shows hints and signals only where the browser sends them', () => {
    expect(valuesFor(chromium)).toMatchObject({
      ...{ brands: '"Chromium";v="156"', platform: 'Linux, not mobile', gpc: '1', dnt: '1' },
    });
    expect(Object.keys(valuesFor(firefox))).not.toEqual(expect.arrayContaining(['brands', 'gpc', 'dnt']));
  });

  it('puts none of them into the report', () => {
    expect(toJson(aReport())).not.toContain('Mozilla');
  });
});
