import type { ClauseRef, Finding, Report } from '../core/domain';
import { countParams, type Words } from '../core/export/html';
import { declarationsInWords } from '../core/export/declarations-in-words';
import { disagreementsInWords } from '../core/export/disagreements-in-words';
import { partyInWords } from '../core/export/party-in-words';
import { rowsOf, type FindingRow } from '../core/export/rows';
import { variantInWords } from '../core/export/variant-in-words';
import { viewInWords } from '../core/export/view-in-words';

/** Order of the groups: what is not disclosed is found first. */
const groups = ['not-disclosed', 'partly', 'disclosed', 'apart'] as const;

/** Returns the report as text to read in a terminal: page and policy, counts, one table a group, the clauses cited. */
export function toText(report: Report, words: Words, width: number): string {
  const rows = rowsOf(report);
  const parts = [
    headOf(report, words),
    words.t('export.counts', countParams(report)),
    ...groups.map((group) => groupTable(group, rows, words, width)),
    rows.length === 0 ? words.t('export.no_findings') : '',
    clauseList(report, rows, words, width),
    disagreementList(report, words, width),
    declarationList(report, words, width),
    footOf(report, words, width),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Takes out what a terminal would obey: page text is text. */
export function plain(value: string): string {
  return value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, ' ');
}

function headOf(report: Report, words: Words): string {
  const { page, access, policies } = report;
  const { t } = words;
  const labelled = (label: string, value: string): string => t('export.labelled', { label, value });
  const lines = policies
    .filter(({ isRelevant }) => isRelevant)
    .flatMap(({ title, version, language, scope, remarks }) => [
      labelled(t('export.policies'), `${plain(title)} (${t('export.version_of', { version, language })})`),
      `  ${plain(t(scope.reason.key, scope.reason.params))}${listClauses(scope.clauses)}`,
      ...remarks.map(({ key, params }) => `  ${plain(t(key, params))}`),
    ]);
  return [
    labelled(t('export.page'), `${plain(page.title)} <${plain(page.url)}>`),
    labelled(t('export.scanned'), new Date(page.startedAt).toISOString()),
    labelled(t('export.access'), t(`access.step.${access.step}`)),
    ...viewInWords(report, words, (at) => new Date(at).toISOString()).map(plain),
    ...(page.endedBy === null ? [] : [plain(t(page.endedBy))]),
    ...(lines.length > 0 ? lines : [t('scope.no_policy')]),
  ].join('\n');
}

function groupTable(group: (typeof groups)[number], all: readonly FindingRow[], words: Words, width: number): string {
  const rows = all.filter((row) => row.group === group);
  if (rows.length === 0) return '';
  const heads = ['verdict', 'what', 'who', 'clauses'].map((name) => words.t(`export.${name}`));
  const cells = rows.map((row) => cellsOf(row, words));
  return `${words.t(`group.${group}`)} (${rows.length})\n${table([heads, ...cells], width)}`;
}

/** The words of one row: verdict, what with how often and by whose script, who, clauses. */
function cellsOf({ finding, verdict }: FindingRow, words: Words): string[] {
  const { t } = words;
  const host = finding.host === null ? '' : ` ${finding.host}`;
  const owner = finding.entity === null ? '' : `${finding.entity.name}, `;
  return [
    t(`status.${verdict.status}`),
    whatOf(finding, words),
    `${owner}${partyInWords(finding, words)}${host}`,
    verdict.clauses.map(({ clauseId }) => clauseId).join(' '),
  ].map(plain);
}

const namesShown = 4;

/** "Cookie (by a script): a, b, c, d, +3 × 9 ← cdn.example.org" */
function whatOf({ technique, variant, names, count, scriptUrl }: Finding, words: Words): string {
  const way = variant === null ? '' : ` (${variantInWords(variant, words)})`;
  const more = names.length > namesShown ? [`+${names.length - namesShown}`] : [];
  const called = [...names.slice(0, namesShown), ...more].join(', ');
  const times = count === 1 ? '' : ` × ${count}`;
  const setter = scriptUrl === null ? '' : ` ← ${hostOf(scriptUrl)}`;
  return `${words.t(`technique.${technique}`)}${way}${called === '' ? '' : `: ${called}`}${times}${setter}`;
}

const hostOf = (url: string): string => (URL.canParse(url) && new URL(url).host) || url;

/** Columns as wide as they need to be, the widest ones cut to fit; long cells go on in the next line. */
function table(rows: readonly string[][], width: number): string {
  const widths = fit(
    (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => length(row[column] ?? '')))),
    width,
  );
  const [head, ...body] = rows;
  const rule = widths.map((each) => '─'.repeat(each)).join('──');
  return [...lines(head ?? [], widths), rule, ...body.flatMap((row) => lines(row, widths))].join('\n');
}

function fit(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted];
  const gaps = 2 * (widths.length - 1);
  for (let over = sum(widths) + gaps - width; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 12) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function lines(row: readonly string[], widths: readonly number[]): string[] {
  const wrapped = row.map((cell, column) => wrap(cell, widths[column] ?? 12));
  const height = Math.max(...wrapped.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((cell, column) => pad(cell[line] ?? '', widths[column] ?? 12))
      .join('  ')
      .trimEnd(),
  );
}

/** Breaks text at spaces, and inside a word only where it is longer than the line. */
export function wrap(text: string, width: number): string[] {
  const out: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => chunks(each, width))) {
    if (line === '') line = word;
    else if (length(line) + 1 + length(word) <= width) line += ` ${word}`;
    else {
      out.push(line);
      line = word;
    }
  }
  return [...out, line];
}

function chunks(word: string, width: number): string[] {
  const characters = [...word];
  const parts: string[] = [];
  for (let at = 0; at < characters.length || at === 0; at += width)
    parts.push(characters.slice(at, at + width).join(''));
  return parts;
}

function clauseList(report: Report, rows: readonly FindingRow[], { t }: Words, width: number): string {
  const cited = new Set(rows.flatMap(({ verdict }) => verdict.clauses.map(keyOf)));
  const clauses = report.clauses.filter(({ policyId, id }) => cited.has(keyOf({ policyId, clauseId: id })));
  if (clauses.length === 0) return '';
  const quoted = clauses.flatMap(({ id, quote, language }) => {
    const [first = '', ...rest] = wrap(plain(`“${quote}” (${language})`), width - 8);
    return [`${pad(id, 7)} ${first}`, ...rest.map((line) => `        ${line}`)];
  });
  return `${t('export.policy_says')}\n${quoted.join('\n')}`;
}

function disagreementList(report: Report, words: Words, width: number): string {
  const told = disagreementsInWords(report, words);
  if (told.length === 0) return '';
  const lines = told.flatMap(({ title, sides }) => [
    title,
    ...sides.map(({ source, says, quote, ref }) => {
      const clause = ref === null ? '' : ` [${ref.clauseId}]`;
      return `  ${source} ${says}${quote === null ? '' : ` “${quote}”`}${clause}`;
    }),
  ]);
  const wrapped = lines.flatMap((line) => wrap(plain(line), width));
  return `${words.t('disagreement.title', { count: told.length })}\n${wrapped.join('\n')}`;
}

function declarationList(report: Report, words: Words, width: number): string {
  const told = declarationsInWords(report, words);
  if (told.length === 0) return '';
  const lines = told.flatMap(({ title, sentence }) =>
    wrap(plain(words.t('export.labelled', { label: title, value: sentence })), width),
  );
  return `${words.t('ui.declared.title')}\n${lines.join('\n')}`;
}

function footOf({ collectors, limits, counts, unobserved, versions }: Report, { t }: Words, width: number): string {
  const left = collectors
    .filter(({ status }) => status !== 'ran')
    .map(({ name, status, reason }) => `  ${name}: ${status}${reason === null ? '' : `. ${t(reason)}`}`);
  const text = [
    t('export.labelled', { label: t('export.not_seen'), value: unobserved.length }),
    t('export.seen_kept', { seen: counts.seen, kept: counts.kept, dropped: counts.dropped }),
    ...(limits.hidden.length === 0
      ? []
      : [t('export.hidden', { items: limits.hidden.map((key) => t(key)).join('; ') })]),
    ...(left.length === 0 ? [] : [t('export.collectors'), ...left]),
    ...limits.failedRules.map(({ ruleId, error }) => `  ${ruleId}: ${plain(error)}`),
    t('export.disclaimer'),
    t('export.versions', { ...versions }),
  ];
  return text.flatMap((line) => wrap(line, width)).join('\n');
}

const keyOf = ({ policyId, clauseId }: ClauseRef): string => `${policyId}\n${clauseId}`;
const listClauses = (clauses: readonly ClauseRef[]): string =>
  clauses.length === 0 ? '' : ` [${clauses.map(({ clauseId }) => clauseId).join(' ')}]`;
const length = (text: string): number => [...text].length;
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - length(text)));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
