import { describe, expect, it } from 'vitest';
import { artifactsFile, reportFile } from '../../../../src/ui/report/export-file';
import { aFinding } from '../../../support/a-finding';
import { aReport } from '../../../support/a-report';
import { anArtifacts } from '../../../support/an-artifacts';
import { wordsIn } from '../../../support/words';

const report = aReport({ findings: [aFinding()] });

describe('reportFile', () => {
  it.each([
    ['json', 'application/json'],
    ['csv', 'text/csv'],
    ['html', 'text/html'],
  ] as const)('gives a %s file named by host and time', (format, type) => {
    const file = reportFile(report, format, wordsIn('en'));
    expect([file.name, file.type]).toEqual([`clauselight-shop.test-2026-01-01T00-00-00.${format}`, type]);
    expect(file.text).toMatch(/cookie/i);
  });

  it('writes the numbers of the report', () => {
    const { counts } = JSON.parse(reportFile(report, 'json', wordsIn('en')).text) as typeof report;
    expect(counts).toEqual(report.counts);
  });
});

describe('artifactsFile', () => {
  it('keeps them apart from the report by their name', () => {
    const { name, text } = artifactsFile(anArtifacts());
    expect(name).toBe('clauselight-shop.test-2026-01-01T00-00-00.artifacts.json');
    expect(JSON.parse(text)).toEqual(anArtifacts());
  });

  it('names the file without a host where the address has none', () => {
    const page = { ...anArtifacts().page, url: 'not an address' };
    expect(artifactsFile(anArtifacts({ page })).name).toMatch(/^clauselight-page-/);
  });
});
