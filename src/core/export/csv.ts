import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Report } from '../domain';
import { isKept } from '../report/is-kept';
import { rowsOf, type FindingRow } from './rows';

/** Column name → cell. Columns may be added, never renamed or removed, within a schema version. */
const columns: Readonly<Record<string, (row: FindingRow, report: Report) => string | number | null>> = {
  page_url: (_, report) => report.page.url,
  requested_url: (_, report) => report.page.requestedUrl,
  scanned_at: (_, report) => new Date(report.page.startedAt).toISOString(),
  access: (_, report) => report.access.step,
  finding_id: ({ finding }) => finding.id,
  technique: ({ finding }) => finding.technique,
  variant: ({ finding }) => finding.variant,
  party: ({ finding }) => finding.party,
  role: ({ finding }) => finding.role,
  host: ({ finding }) => finding.host,
  entity: ({ finding }) => finding.entity?.name ?? null,
  entity_source: ({ finding }) => finding.entity?.source ?? null,
  purposes: ({ finding }) => finding.purposes.map(({ value }) => value).join(' '),
  purpose_sources: ({ finding }) => [...new Set(finding.purposes.map(({ source }) => source))].join('; '),
  names: ({ finding }) => finding.names.join(' '),
  holds_identifier: ({ finding }) => toWord(finding.holdsIdentifier),
  max_age_seconds: ({ finding }) => finding.maxAgeSeconds,
  weight: ({ finding }) => finding.weight,
  count: ({ finding }) => finding.count,
  script_url: ({ finding }) => finding.scriptUrl,
  frame_url: ({ finding }) => finding.frameUrl,
  first_seen_at: ({ finding }) => (finding.firstSeenAt === null ? null : new Date(finding.firstSeenAt).toISOString()),
  policy_id: ({ verdict }) => verdict.policyId,
  status: ({ verdict }) => verdict.status,
  basis: ({ verdict }) => verdict.basis,
  counted_with: ({ group }) => group,
  clauses: ({ verdict }) => verdict.clauses.map(({ clauseId }) => clauseId).join(' '),
  reason: ({ verdict }) => verdict.reason.key,
  language_decided: ({ verdict }) => verdict.languageDecided,
  scope: ({ verdict }) => verdict.scope.status,
  loaded: ({ finding }) => toWord(finding.loaded),
  surface: ({ finding }) => finding.surface,
  all_verdicts: ({ verdicts }) => verdicts.map(({ policyId, status }) => `${policyId ?? 'none'}:${status}`).join(' '),
  all_clauses: ({ verdicts }) =>
    verdicts
      .flatMap(({ clauses }) => clauses)
      .map(({ policyId, clauseId }) => `${policyId}:${clauseId}`)
      .join(' '),
  declared_cookie: ({ verdicts }) =>
    verdicts
      .flatMap(({ declared }) => declared ?? [])
      .map(({ name, lifetimeSeconds, isSession, comparison }) =>
        [name, lifetimeSeconds ?? (isSession ? 'session' : 'none'), comparison].join(':'),
      )
      .join('; '),
  tool_version: (_, report) => report.versions.tool,
  rules_version: (_, report) => report.versions.rules,
  knowledge_version: (_, report) => report.versions.knowledge,
  page_view: (_, { page }) => (typeof page.view === 'number' ? page.view + 1 : (page.view ?? null)),
  from_before: ({ finding }, report) => toWord(report.page.view === undefined ? null : isKept(finding, report)),
};

export const csvColumns: readonly string[] = Object.keys(columns);

/** Returns one row a finding with a header line (RFC 4180). Cells that a spreadsheet would run as a formula are neutralised. */
export function toCsv(report: Report): string {
  const records = rowsOf(report).map((row) => Object.values(columns).map((cell) => withoutControls(cell(row, report))));
  return stringify([[...csvColumns], ...records], { escape_formulas: true, record_delimiter: 'windows' });
}

function withoutControls(cell: string | number | null): string | number | null {
  // Control characters, line breaks too, would let a page's text leave its cell in some spreadsheets; those that turn
  // the direction would disguise it. Blanks at the start are left out by some, and then a formula comes first.
  return typeof cell === 'string'
    ? cell.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, ' ').trimStart()
    : cell;
}

function toWord(value: boolean | null): string | null {
  return value === null ? null : value ? 'yes' : 'no';
}
