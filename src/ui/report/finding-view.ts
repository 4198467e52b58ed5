import type { ChoiceInReport, ClauseRef, Finding, Report, Verdict } from '../../core/domain';
import { citedClauses } from '../../core/report/cited-clauses';
import type { FindingRow } from './findings-view';
import { dateInWords, wordsOr, type Words } from '../words';

type Policy = Report['policies'][number];
type ReportClause = Report['clauses'][number];

export interface VerdictView {
  verdict: Verdict;
  policy: Policy | null;
  status: string;
  clauses: ReportClause[];
  sentences: string[];
}

export interface FindingView {
  /** What the technique is, in a sentence for everybody. */
  about: string;
  facts: { label: string; text: string }[];
  who: { label: string; text: string }[];
  verdicts: VerdictView[];
  choices: ChoiceInReport[];
  evidence: { summary: string; at: string }[];
}

/** Returns what the one line says: the technique, in which way, and whose it is. */
export function headline(finding: Finding, words: Words): { what: string; how: string; whose: string } {
  const { t } = words;
  const owner = finding.entity?.name ?? finding.host;
  const whose = finding.party === 'first' ? t('party.first') : (owner ?? t('party.third'));
  return {
    what: t(`technique.${finding.technique}`),
    how: finding.variant === null ? '' : variantInWords(finding.variant, words),
    whose: [whose, namesInShort(finding.names.filter((name) => name !== whose))].filter(Boolean).join(' · '),
  };
}

const namesShown = 2;

function namesInShort(names: readonly string[]): string {
  return names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' …' : '');
}

/** Returns everything that a finding opens to, in words. */
export function findingView(row: FindingRow, report: Report, words: Words): FindingView {
  return {
    about: words.t(`about.${row.finding.technique}`),
    facts: factsOf(row.finding, words),
    who: whoOf(row.finding, words),
    verdicts: row.verdicts.map((verdict) => verdictView(verdict, report, words)),
    choices: choicesFor(row, report),
    evidence: row.finding.evidence.map(({ summary, at }) => ({
      summary,
      at: new Intl.DateTimeFormat(words.locale, { timeStyle: 'medium' }).format(at),
    })),
  };
}

function factsOf(finding: Finding, words: Words): FindingView['facts'] {
  const { t } = words;
  const yesNo = finding.holdsIdentifier === null ? null : t(finding.holdsIdentifier ? 'ui.yes' : 'ui.no');
  const facts: [string, string | null][] = [
    ['ui.fact.variant', finding.variant === null ? null : variantInWords(finding.variant, words)],
    ['ui.fact.names', finding.names.length === 0 ? null : finding.names.join(', ')],
    ['ui.fact.count', t('ui.times', { count: finding.count })],
    ['ui.fact.identifier', yesNo],
    ['ui.fact.kept', finding.maxAgeSeconds === null ? null : lifetime(finding.maxAgeSeconds, words)],
    ['ui.fact.loaded', finding.loaded === null ? null : t(finding.loaded ? 'ui.loaded.yes' : 'ui.loaded.no')],
    ['ui.fact.script', finding.scriptUrl],
    ['ui.fact.frame', finding.frameUrl],
  ];
  return facts.flatMap(([label, text]) => (text === null ? [] : [{ label: t(label), text }]));
}

const variantInWords = (variant: string, words: Words): string => wordsOr(variant, `variant.${variant}`, words);
const sourceInWords = (source: string, words: Words): string =>
  wordsOr(source, `source.${source.replaceAll(' ', '_')}`, words);

/** Returns a lifetime in its largest fitting unit. */
export function lifetime(seconds: number, { locale }: Words): string {
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? (['second', 1] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    seconds / size,
  );
}

function whoOf(finding: Finding, words: Words): FindingView['who'] {
  const { t } = words;
  const role = finding.party === 'third' && finding.role !== null ? t(`role.${finding.role}`) : null;
  const party = [t(`party.${finding.party}`), role].filter((part) => part !== null).join(', ');
  return [
    { label: t('ui.who.party'), text: party },
    ...(finding.host === null ? [] : [{ label: t('ui.who.host'), text: finding.host }]),
    { label: t('ui.who.owner'), text: ownerOf(finding, words) },
    { label: t('ui.who.purpose'), text: finding.purposes.map((one) => purposeOf(one, words)).join('; ') },
  ];
}

function ownerOf({ entity }: Finding, words: Words): string {
  if (entity === null) return words.t('ui.who.unknown');
  return words.t('ui.who.said_by', { what: entity.name, source: sourceInWords(entity.source, words) });
}

function purposeOf({ value, source }: Finding['purposes'][number], words: Words): string {
  if (value === 'unspecified') return words.t('ui.who.no_purpose');
  return words.t('ui.who.said_by', {
    what: words.t(`purpose.${value}`),
    source: sourceInWords(source, words),
  });
}

function verdictView(verdict: Verdict, report: Report, words: Words): VerdictView {
  return {
    verdict,
    policy: report.policies.find(({ id }) => id === verdict.policyId) ?? null,
    status: words.t(`status.${verdict.status}`),
    clauses: citedClauses(verdict, report),
    sentences: [verdict.reason, ...verdict.remarks].map(({ key, params }) => words.t(key, wordedParams(params, words))),
  };
}

/** Returns the clause, where the report holds it. */
export function findClause(report: Report, policyId: string, clauseId: string): ReportClause | null {
  return report.clauses.find((clause) => clause.policyId === policyId && clause.id === clauseId) ?? null;
}

/** Returns the parameters with dates and known states in words. */
export function wordedParams(
  params: Readonly<Record<string, string | number>>,
  { locale }: Words,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value, locale) : value,
    ]),
  );
}

/** What one can do about this: the owner's own opt-outs, then what the policies offer on the subjects of the clauses cited. */
function choicesFor({ finding, verdicts, group }: FindingRow, report: Report): ChoiceInReport[] {
  const owner = finding.entity?.name ?? '';
  const cited = new Set(verdicts.flatMap((verdict) => verdict.clauses.flatMap((ref) => clausesNear(ref, report))));
  const isNear = ({ clauses }: ChoiceInReport): boolean => clauses.some((ref) => cited.has(keyOf(ref)));
  const fitting = report.choices.filter((choice) => choice.entities.includes(owner) || isNear(choice));
  // What no clause speaks of can still be asked about.
  const letter = group === 'not-disclosed' ? report.choices.find(isGeneralLetter) : undefined;
  return letter === undefined || fitting.includes(letter) ? fitting : [...fitting, letter];
}

const isGeneralLetter = ({ kind, region, draft }: ChoiceInReport): boolean =>
  kind === 'email' && region === 'all' && draft !== null;

/** The clause itself and those of the same subject. */
function clausesNear({ policyId, clauseId }: ClauseRef, report: Report): string[] {
  const subjects = report.policies.find(({ id }) => id === policyId)?.subjects ?? [];
  const near = subjects.filter(({ clauseIds }) => clauseIds.includes(clauseId)).flatMap(({ clauseIds }) => clauseIds);
  return [clauseId, ...near].map((id) => keyOf({ policyId, clauseId: id }));
}

const keyOf = ({ policyId, clauseId }: ClauseRef): string => `${policyId} ${clauseId}`;
