import type { Report } from '../../core/domain';
import { findClause, wordedParams } from './finding-view';
import { inLanguage, type Words } from '../words';

export interface CoverRow {
  /** Unique within its policy: a clause may hold several rows. */
  id: string;
  policyId: string;
  clauseId: string;
  quote: string;
  language: string;
  meaning: string;
  isSeen: boolean;
  /** Why it was not seen here; null when it was. */
  why: string | null;
}

export interface CoverSection {
  id: string;
  title: string;
  rows: CoverRow[];
  /** How many of the rows were seen on this page. */
  seen: number;
}

export interface CoversView {
  policyId: string;
  title: string;
  /** The policy's own. */
  language: string;
  sections: CoverSection[];
}

/** Returns everything that the relevant policies say, by subject, seen here or not. */
export function coversViews(report: Report, words: Words): CoversView[] {
  return report.policies
    .filter(({ isRelevant }) => isRelevant)
    .map(({ id, title, language, subjects }) => {
      const rows = [...disclosureRows(report, id, words), ...otherClauses(report, id, words)];
      return { policyId: id, title, language, sections: bySubject(rows, subjects, words) };
    });
}

function disclosureRows(report: Report, policyId: string, words: Words): CoverRow[] {
  const unseen = new Map(
    report.unobserved.filter((one) => one.policyId === policyId).map((one) => [one.disclosureId, one.reason]),
  );
  return report.disclosures
    .filter((one) => one.policyId === policyId)
    .map((one) => {
      const clause = findClause(report, policyId, one.clauseId);
      const reason = unseen.get(one.id);
      return {
        id: one.id,
        policyId,
        clauseId: one.clauseId,
        quote: one.quote ?? clause?.quote ?? '',
        language: clause?.language ?? '',
        meaning: inLanguage(one.meaning ?? clause?.meaning ?? {}, words.locale),
        isSeen: one.isSeen,
        why: reason === undefined ? null : words.t(reason.key, wordedParams(reason.params, words)),
      };
    });
}

/** Clauses that say something else than what is done: scope, rights, contacts. */
function otherClauses(report: Report, policyId: string, { locale }: Words): CoverRow[] {
  const told = new Set(report.disclosures.filter((one) => one.policyId === policyId).map(({ clauseId }) => clauseId));
  return report.clauses
    .filter((clause) => clause.policyId === policyId && !told.has(clause.id))
    .map(({ id, quote, language, meaning }) => ({
      ...{ id: `clause ${id}`, policyId, clauseId: id, quote, language },
      meaning: inLanguage(meaning, locale),
      isSeen: false,
      why: null,
    }));
}

/** Each row once, under the first subject that has its clause; what no subject has comes last. */
function bySubject(
  rows: readonly CoverRow[],
  subjects: Report['policies'][number]['subjects'],
  { locale, t }: Words,
): CoverSection[] {
  const subjectOf = new Map<string, string>();
  for (const { id, clauseIds } of subjects)
    for (const clauseId of clauseIds) if (!subjectOf.has(clauseId)) subjectOf.set(clauseId, id);
  const section = (id: string, title: string, own: CoverRow[]): CoverSection => ({
    ...{ id, title, rows: own },
    seen: own.filter(({ isSeen }) => isSeen).length,
  });
  const known = subjects.map(({ id, title }) =>
    section(
      id,
      inLanguage(title, locale),
      rows.filter(({ clauseId }) => subjectOf.get(clauseId) === id),
    ),
  );
  const others = rows.filter((row) => !subjectOf.has(row.clauseId));
  return [...known, section('rest', t('ui.covers.rest'), others)].filter(({ rows: own }) => own.length > 0);
}
