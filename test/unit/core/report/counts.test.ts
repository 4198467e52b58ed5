import { describe, expect, it } from 'vitest';
import { countReport } from '../../../../src/core/report/counts';
import { inReadingOrder } from '../../../../src/core/report/order';
import { aFinding } from '../../../support/a-finding';
import { anArtifacts } from '../../../support/an-artifacts';
import { aVerdict } from '../../../support/a-verdict';

const findings = [
  aFinding({ id: 'font', technique: 'contact', weight: 'contact', party: 'third', host: 'fonts.test' }),
  aFinding({
    id: 'ga',
    technique: 'analytics',
    party: 'third',
    host: 'stats.test',
    entity: { name: 'Stats', source: 'us' },
  }),
  aFinding({
    id: 'pixel',
    technique: 'web_beacon',
    party: 'third',
    host: 'p.stats.test',
    entity: { name: 'Stats', source: 'us' },
  }),
  aFinding({ id: 'cookie', technique: 'cookie', party: 'first', host: 'shop.test' }),
];
const verdicts = [
  aVerdict({ findingId: 'font', status: 'omitted' }),
  aVerdict({ findingId: 'ga', status: 'clear' }),
  aVerdict({ findingId: 'pixel', status: 'omitted' }),
  aVerdict({ findingId: 'cookie', status: 'partial' }),
  aVerdict({ findingId: 'cookie', policyId: 'cookie-policy', status: 'clear' }),
];

describe('countReport', () => {
  it('counts each finding once, by its leading verdict, and one organisation once', () => {
    const counts = countReport(anArtifacts({ counts: { seen: 9, kept: 7, dropped: 2 } }), findings, verdicts, []);
    expect(counts).toMatchObject({
      findings: 4,
      techniques: 4,
      thirdParties: 2,
      disclosed: 2,
      partly: 0,
      notDisclosed: 1,
      apart: 1,
      contacts: 1,
    });
    expect(counts.byStatus).toMatchObject({ clear: 2, omitted: 2, partial: 0 });
    expect(counts.seen).toBe(counts.kept + counts.dropped);
  });
});

describe('inReadingOrder', () => {
  it('puts what is not disclosed first and contacts last, whatever order it was found in', () => {
    const order = (list: typeof findings): string[] => inReadingOrder(list, verdicts).map(({ id }) => id);
    expect(order(findings)).toEqual(['pixel', 'ga', 'cookie', 'font']);
    expect(order([...findings].reverse())).toEqual(order(findings));
  });
});
