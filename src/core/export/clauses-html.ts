import type { ClauseRef, Report } from '../domain';
import { groupBy } from '../../lib/group-by';
import { escapeHtml as text } from './escape-html';
import type { Words } from './html';

/** Returns a clause's number: a link to its words, where the file has them. */
export function clauseLink(ref: ClauseRef, report: Report): string {
  const isThere = report.clauses.some(({ policyId, id }) => policyId === ref.policyId && id === ref.clauseId);
  const id = text(ref.clauseId);
  return isThere ? `<a class="clause" href="#${placeOf(ref, report)}">${id}</a>` : `<span class="clause">${id}</span>`;
}

/** A policy's id may hold anything, so that its number stands for it. */
const placeOf = ({ policyId, clauseId }: ClauseRef, { policies }: Report): string =>
  text(`clause-${policies.findIndex(({ id }) => id === policyId) + 1}-${clauseId}`);

/** Returns the clauses of the policies, each with what it discloses and links back to the findings that rest on it. */
export function clauseSections(report: Report, words: Words): string {
  const resting = findingsByClause(report);
  const disclosed = groupBy(report.disclosures, keyOf);
  const sections = [...groupBy(report.clauses, ({ policyId }) => policyId)].map(([policyId, clauses]) => {
    const policy = report.policies.find(({ id }) => id === policyId);
    const rows = clauses.map((clause) => {
      const ref = { policyId, clauseId: clause.id };
      const techniques = (disclosed.get(keyOf(ref)) ?? []).flatMap((one) => one.techniques);
      return `<p id="${placeOf(ref, report)}"><span class="clause">${text(clause.id)}</span> <q lang="${text(clause.language)}">${text(clause.quote)}</q>${
        told(techniques, words) + back(resting.get(keyOf(ref)) ?? [], report, words)
      }</p>`;
    });
    return `<h3 lang="${text(policy?.language ?? '')}">${text(policy?.title ?? policyId)}</h3>\n${rows.join('\n')}`;
  });
  return sections.length === 0 ? '' : `<h2>${text(words.t('export.policy_says'))}</h2>\n${sections.join('\n')}`;
}

function told(techniques: readonly string[], { t }: Words): string {
  const names = [...new Set(techniques)].map((technique) => text(t(`technique.${technique}`)));
  return names.length === 0 ? '' : `<br><mark>${names.join('</mark> <mark>')}</mark>`;
}

function back(findingIds: readonly string[], { findings }: Report, { t }: Words): string {
  const links = findings
    .filter(({ id }) => findingIds.includes(id))
    .map(({ id, technique, host }) => {
      const whose = host === null ? '' : ` <small>${text(host)}</small>`;
      return `<a href="#${text(id)}">${text(t(`technique.${technique}`))}</a>${whose}`;
    });
  return links.length === 0 ? '' : `<br><small>${text(t('ui.reading.rests'))}</small> ${links.join(' · ')}`;
}

function findingsByClause({ verdicts }: Report): Map<string, string[]> {
  const cited = verdicts.flatMap(({ findingId, clauses, declared = [], policyId }) => [
    ...clauses.map((ref) => ({ key: keyOf(ref), findingId })),
    ...declared.map(({ clauseId }) => ({ key: keyOf({ policyId, clauseId }), findingId })),
  ]);
  const byClause = groupBy(cited, ({ key }) => key);
  return new Map([...byClause].map(([key, rows]) => [key, [...new Set(rows.map(({ findingId }) => findingId))]]));
}

const keyOf = ({ policyId, clauseId }: { policyId: string | null; clauseId: string | null }): string =>
  `${policyId} ${clauseId}`;
