import { describe, expect, it } from 'vitest';
import { barView, findingsView, runsOf } from '../../../../src/ui/report/findings-view';
import { aFinding } from '../../../support/a-finding';
import { aReport } from '../../../support/a-report';
import { aVerdict } from '../../../support/a-verdict';

const statuses = ['clear', 'omitted', 'partial', 'catch-all', 'out-of-scope'] as const;
const report = aReport({
  findings: [
    ...statuses.map((status) => aFinding({ id: status })),
    aFinding({ id: 'font', weight: 'contact' }),
    aFinding({ id: 'wish', weight: 'signal' }),
  ],
  verdicts: [
    ...statuses.map((status) => aVerdict({ findingId: status, status })),
    aVerdict({ findingId: 'font', status: 'omitted' }),
    aVerdict({ findingId: 'wish', status: 'omitted' }),
  ],
});

describe('findingsView', () => {
  it('lists what is not disclosed first, and what is apart last', () => {
    expect(findingsView(report).groups.map(({ group, count, rows }) => [group, count, rows.length])).toEqual([
      ['not-disclosed', 2, 2],
      ['partly', 1, 1],
      ['disclosed', 1, 1],
      ['apart', 1, 1],
    ]);
  });

  it('keeps contacts and signals out of the groups', () => {
    const { contacts, signals } = findingsView(report);
    expect([contacts, signals].map((rows) => rows.map(({ finding }) => finding.id))).toEqual([['font'], ['wish']]);
  });

  it('counts as the report counts, when only the first findings have come', () => {
    const first = { ...report, findings: report.findings.slice(0, 1) };
    expect(
      findingsView(first)
        .groups.map(({ count }) => count)
        .slice(0, 3),
    ).toEqual([2, 1, 1]);
  });

  it('leads with a contradiction where several policies speak', () => {
    const verdicts = [aVerdict({ status: 'clear' }), aVerdict({ policyId: 'other', status: 'incorrect' })];
    const [first] = findingsView(aReport({ findings: [aFinding()], verdicts })).groups;
    expect(first?.rows.map(({ lead }) => lead.status)).toEqual(['incorrect']);
  });
});

describe('runsOf', () => {
  it('tells rows of one verdict together', () => {
    const rows = findingsView(report).groups[0]?.rows ?? [];
    expect(runsOf(rows).map(({ status, rows: run }) => [status, run.length])).toEqual([
      ['omitted', 1],
      ['catch-all', 1],
    ]);
  });
});

describe('barView', () => {
  it('has a part for each group, with the report’s numbers', () => {
    expect(barView(report)).toEqual([
      { group: 'not-disclosed', count: 2 },
      { group: 'partly', count: 1 },
      { group: 'disclosed', count: 1 },
      { group: 'apart', count: 3 },
    ]);
  });
});
