import type { PolicyReading } from '../core/domain';
import type { Words } from '../core/export/html';
import { factsOf, toldOf } from '../core/export/policy-html';
import { scopeInWords } from '../core/export/scope-in-words';
import { plain } from './text';

/** Returns a reading as text to read: what is disclosed with its clause quoted, then what the person can do. */
export function policyToText(reading: PolicyReading, words: Words, columns: number): string {
  const { t } = words;
  const clauses = new Map(reading.clauses.map((clause) => [clause.id, clause]));
  const quote = (id: string): string => {
    const clause = clauses.get(id);
    const said = clause === undefined ? '' : reading.text.slice(clause.start, clause.end);
    const room = Math.max(columns - 8, 40);
    return said.length > room ? `${said.slice(0, room - 1)}…` : said;
  };
  const lines = [
    reading.name,
    t('reading.facts', factsOf(reading, words)),
    ...(reading.isSupported ? [] : [t('reading.unsupported', { language: reading.source.language ?? '?' })]),
    '',
    ...once(reading.disclosures).flatMap((one) => [
      `${one.clauseId.padEnd(7)} ${toldOf(one, words)}`,
      `        ${quote(one.clauseId)}`,
    ]),
    ...(reading.scope.length === 0 ? [] : ['', t('reading.scope')]),
    ...reading.scope.flatMap((entry) => [
      `${entry.clauseId.padEnd(7)} ${scopeInWords(entry, words)}`,
      `        ${quote(entry.clauseId)}`,
    ]),
    ...(reading.references.length === 0 ? [] : ['', t('reading.references')]),
    ...reading.references.map(({ clauseId, title, url }) => `${clauseId.padEnd(7)} ${title} ${url ?? ''}`),
    ...(reading.languageVersions.length === 0 ? [] : ['', t('reading.versions')]),
    ...reading.languageVersions.map(({ language, url }) => `${language.padEnd(7)} ${url}`),
    '',
    t('reading.choices'),
    ...reading.choices.map(
      ({ kind, label, target, clauseId }) =>
        `${(clauseId ?? '').padEnd(7)} ${t(`ui.choice.kind.${kind}`)}: ${label} ${target ?? ''}`,
    ),
  ];
  return lines.map(plain).join('\n');
}

/** A clause that tells several fields of one technique is told once. */
function once(disclosures: PolicyReading['disclosures']): PolicyReading['disclosures'] {
  const keyOf = ({ clauseId, technique, stance }: (typeof disclosures)[number]): string =>
    [clauseId, technique, stance].join(' ');
  return [...new Map(disclosures.map((one) => [keyOf(one), one])).values()];
}
