import type { ChoiceInReport, ClauseRef, Finding, Report, Verdict } from '../../core/domain';
import { declaredOf } from '../../core/export/declarations-in-words';
import { declaredInWords, type DeclaredTold } from '../../core/export/declared-in-words';
import { factsOf, whoOf } from '../../core/export/finding-in-words';
import { regionInWords } from '../../core/export/region-in-words';
import { variantInWords } from '../../core/export/variant-in-words';
import { citedClauses } from '../../core/report/cited-clauses';
import type { FindingRow } from './findings-view';
import { dateInWords, type Words } from '../words';

type Policy = Report['policies'][number];
type ReportClause = Report['clauses'][number];

export interface VerdictView {
  verdict: Verdict;
  policy: Policy | null;
  status: string;
  clauses: ReportClause[];
  sentences: string[];
  /** What the policy's cookie list says of it. */
  declared: DeclaredTold[];
}

export interface FindingView {
  /** What the technique is, in a sentence for everybody. */
  about: string;
  facts: { label: string; text: string }[];
  who: { label: string; text: string }[];
  verdicts: VerdictView[];
  /** What the site's consent platform and vendors' files say of it. */
  declaredFor: string[];
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
    verdicts: row.verdicts.map((verdict) => verdictView(verdict, row.finding, report, words)),
    declaredFor: declaredOf(row.finding, report, words),
    choices: choicesFor(row, report),
    evidence: row.finding.evidence.map(({ summary, at }) => ({
      summary,
      at: new Intl.DateTimeFormat(words.locale, { timeStyle: 'medium' }).format(at),
    })),
  };
}

function verdictView(verdict: Verdict, finding: Finding, report: Report, words: Words): VerdictView {
  return {
    verdict,
    policy: report.policies.find(({ id }) => id === verdict.policyId) ?? null,
    status: words.t(`status.${verdict.status}`),
    clauses: citedClauses(verdict, report),
    sentences: [verdict.reason, ...verdict.remarks].map(({ key, params }) => words.t(key, wordedParams(params, words))),
    declared: declaredInWords(verdict, finding, words),
  };
}

/** Returns the clause, where the report holds it. */
export function findClause(report: Report, policyId: string, clauseId: string): ReportClause | null {
  return report.clauses.find((clause) => clause.policyId === policyId && clause.id === clauseId) ?? null;
}

/** Returns the parameters with dates, regions and known states in words. */
export function wordedParams(
  params: Readonly<Record<string, string | number>>,
  words: Words,
): Record<string, string | number> {
  const worded = (name: string, value: string): string => {
    if (name === 'region') return regionInWords(value, words);
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value, words.locale) : value;
  };
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? worded(name, value) : value]),
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
