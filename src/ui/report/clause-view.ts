import type { ClauseRef, Report } from '../../core/domain';
import { leadingVerdict, verdictsByFinding } from '../../core/report/lead';
import { languageName } from '../language-name';
import { findClause, headline, wordedParams } from './finding-view';
import { liveAddress } from './policy-view';
import { dateInWords, inLanguage, type Words } from '../words';

export interface ClauseView {
  clause: Report['clauses'][number];
  policyTitle: string;
  policyLanguage: string;
  dated: string;
  subject: string | null;
  languageName: string;
  meaning: string;
  /** What a prevailing version in another language says, and other cautions. */
  notes: string[];
  live: { href: string; isThisText: boolean };
  /** Where the text that replaced this one is; null: it is in force, or not known. */
  laterHref: string | null;
  /** What the clause says row by row, where it holds several. */
  rows: { id: string; quote: string; meaning: string; seen: string }[];
  /** Findings on this page whose verdict rests on it. */
  findings: { id: string; what: string; whose: string; status: string }[];
  previous: ClauseRef | null;
  next: ClauseRef | null;
}

/** Returns one clause with everything around it; null: the report does not hold it. */
export function clauseView(report: Report, ref: ClauseRef, words: Words): ClauseView | null {
  const clause = findClause(report, ref.policyId, ref.clauseId);
  const policy = report.policies.find(({ id }) => id === ref.policyId);
  if (clause === null || policy === undefined) return null;
  const { t, locale } = words;
  const subject = policy.subjects.find(({ clauseIds }) => clauseIds.includes(clause.id));
  return {
    clause,
    policyTitle: policy.title,
    policyLanguage: policy.language,
    dated: t('ui.clause.version', { version: dateInWords(policy.version, locale) }),
    subject: subject === undefined ? null : inLanguage(subject.title, locale),
    languageName: languageName(clause.language, locale),
    meaning: inLanguage(clause.meaning, locale),
    notes: notesOf(clause, words),
    live: { href: liveAddress(policy, clause.quote), isThisText: policy.isCurrent },
    laterHref: policy.isCurrent ? null : policy.laterUrl,
    rows: rowsOf(report, clause, words),
    findings: findingsOn(report, ref, words),
    ...neighbours(report, ref),
  };
}

function notesOf({ note, prevailing }: Report['clauses'][number], { t, locale }: Words): string[] {
  return [
    ...(note === null ? [] : [inLanguage(note, locale)]),
    ...(prevailing === null ? [] : [t('ui.clause.prevailing', { language: languageName(prevailing, locale) })]),
  ];
}

function rowsOf(report: Report, clause: Report['clauses'][number], words: Words): ClauseView['rows'] {
  const { policyId, id: clauseId } = clause;
  const rows = report.disclosures.filter((one) => one.policyId === policyId && one.clauseId === clauseId);
  if (rows.length < 2) return [];
  return rows.map(({ id, quote, meaning, isSeen }) => {
    const reason = report.unobserved.find((one) => one.policyId === policyId && one.disclosureId === id)?.reason;
    const unseen = reason === undefined ? '' : words.t(reason.key, wordedParams(reason.params, words));
    return {
      ...{ id, quote: quote ?? clause.quote, meaning: inLanguage(meaning ?? clause.meaning, words.locale) },
      seen: isSeen ? words.t('ui.covers.seen') : unseen,
    };
  });
}

function findingsOn(report: Report, { policyId, clauseId }: ClauseRef, words: Words): ClauseView['findings'] {
  const byFinding = verdictsByFinding(report.verdicts);
  return report.findings.flatMap((finding) => {
    const verdicts = (byFinding.get(finding.id) ?? []).filter(({ clauses }) =>
      clauses.some((one) => one.policyId === policyId && one.clauseId === clauseId),
    );
    if (verdicts.length === 0) return [];
    const status = words.t(`status.${leadingVerdict(verdicts).status}`);
    return [{ id: finding.id, ...headline(finding, words), status }];
  });
}

function neighbours(report: Report, { policyId, clauseId }: ClauseRef): Pick<ClauseView, 'previous' | 'next'> {
  const ids = report.clauses.filter((clause) => clause.policyId === policyId).map(({ id }) => id);
  const at = ids.indexOf(clauseId);
  const refTo = (id: string | undefined): ClauseRef | null => (id === undefined ? null : { policyId, clauseId: id });
  return { previous: refTo(ids[at - 1]), next: refTo(ids[at + 1]) };
}
