import type { Artifacts, Report } from '../../core/domain';
import { toCsv } from '../../core/export/csv';
import { toHtml } from '../../core/export/html';
import { artifactsToJson, toJson } from '../../core/export/json';
import type { Words } from '../words';

export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

export type ReportFormat = 'json' | 'csv' | 'html';

/** Returns the report as a file to save. */
export function reportFile(report: Report, format: ReportFormat, words: Words): ExportFile {
  const name = `${stem(report.page)}.${format}`;
  switch (format) {
    case 'json':
      return { name, type: 'application/json', text: toJson(report) };
    case 'csv':
      return { name, type: 'text/csv', text: toCsv(report) };
    case 'html':
      return { name, type: 'text/html', text: toHtml(report, words) };
    default:
      return format satisfies never;
  }
}

/** Returns what was collected as a file to save: it can be assessed again without a browser. */
export function artifactsFile(artifacts: Artifacts): ExportFile {
  return {
    name: `${stem(artifacts.page)}.artifacts.json`,
    type: 'application/json',
    text: artifactsToJson(artifacts),
  };
}

/** Host and time: no path, which could tell more than the person wants in a file's name. */
function stem({ url, startedAt }: Report['page']): string {
  const host = (URL.canParse(url) ? new URL(url).hostname : '').replace(/[^\w.-]/g, '_') || 'page';
  const time = new Date(startedAt).toISOString().slice(0, 19).replaceAll(':', '-');
  return `clauselight-${host}-${time}`;
}
