import type { Finding, Report, Verdict } from '../../../../src/core/domain';
import type { Words } from '../../../../src/core/export/html';
import { groupOf, leadingVerdict, verdictsByFinding } from '../../../../src/core/report/lead';
import type { Told } from './told';

/** Reads a report as JSON gives it. */
export function toldByReport(report: Report, words: Words): Told[] {
  const byFinding = verdictsByFinding(report.verdicts);
  return report.findings.map((finding) => toTold(finding, byFinding.get(finding.id) ?? [], words));
}

function toTold(finding: Finding, verdicts: readonly Verdict[], words: Words): Told {
  const { t } = words;
  const lead = leadingVerdict(verdicts);
  return {
    id: finding.id,
    technique: t(`technique.${finding.technique}`),
    way: wayOf(finding.variant ?? '', words),
    party: partyOf(finding.party, finding.role ?? '', words),
    host: finding.host ?? '',
    owner: finding.entity?.name ?? '',
    ownerSource: finding.entity === null ? '' : sourceOf(finding.entity.source, words),
    purposes: purposesOf(
      finding.purposes.map(({ value }) => value),
      words,
    ),
    names: namesOf(finding.names.join(' ')),
    count: finding.count,
    setter: finding.scriptUrl ?? '',
    frame: finding.frameUrl ?? '',
    group: groupOf(finding, lead.status),
    status: t(`status.${lead.status}`),
    verdicts: verdicts
      .map(({ status, clauses }) =>
        verdictOf(
          t(`status.${status}`),
          clauses.map(({ clauseId }) => clauseId),
        ),
      )
      .sort(),
  };
}

const wordsOr = (value: string, key: string, { t }: Words): string => (t(key) === key ? value : t(key));

/** Commas and spaces part names, and stand in some: between a list's words they say nothing. */
export const namesOf = (list: string): string => list.replaceAll(/[,\s]+/g, ' ').trim();

/** "http_only" → what the screen calls it. */
export const wayOf = (variant: string, words: Words): string => wordsOr(variant, `variant.${variant}`, words);

export const partyOf = (party: string, role: string, { t }: Words): string =>
  [t(`party.${party}`), ...(role === '' ? [] : [t(`role.${role}`)])].join(', ');

export const sourceOf = (source: string, words: Words): string =>
  wordsOr(source, `source.${source.replaceAll(' ', '_')}`, words);

/** Without who says so: not every place can tell which purpose is whose. */
export const purposesOf = (values: readonly string[], { t }: Words): string =>
  values
    .map((value) => (value === 'unspecified' ? t('ui.who.no_purpose') : t(`purpose.${value}`)))
    .sort()
    .join('; ');

/** "Disclosed: 2.1 4.1" */
export const verdictOf = (status: string, clauses: readonly string[]): string =>
  `${status}:${clauses.map((id) => ` ${id}`).join('')}`;
