import type { PolicyReading, ReadClause, ReadDisclosure } from '../domain';
import { groupBy } from '../../lib/group-by';
import { escapeHtml as text } from './escape-html';
import type { Words } from './html';
import { inertPage } from './inert-page';
import { regionInWords } from './region-in-words';
import { scopeInWords } from './scope-in-words';

const markStyle = `.denial{text-decoration:underline wavy}.read{color:var(--soft);font-size:.85rem}.row,.item{margin-left:1.5rem}`;

/** Returns the whole policy as it was read, one inert file: each clause with what was read from it, the deciding words marked. */
export function policyToHtml(reading: PolicyReading, words: Words): string {
  const { t, locale } = words;
  const { source } = reading;
  const readIn = groupBy(reading.disclosures, ({ clauseId }) => clauseId);
  return inertPage(
    { locale, title: reading.name, style: markStyle },
    `<h1>${text(reading.name)}</h1>
<p>${text(t('reading.facts', factsOf(reading, words)))}</p>
${reading.isSupported ? '' : `<p>${text(t('reading.unsupported', { language: source.language ?? '?' }))}</p>`}
<h2>${text(t('reading.choices'))} (${reading.choices.length})</h2>
<ul>${reading.choices.map((choice) => `<li>${text(t(`ui.choice.kind.${choice.kind}`))}: ${text(choice.label)} <code>${text(choice.target ?? '')}</code> ${clauseMark(choice.clauseId)}</li>`).join('\n')}</ul>
${scopeList(reading, words)}
${referenceLists(reading, words)}
<h2>${text(t('reading.clauses'))}</h2>
<div lang="${text(source.language ?? '')}">
${reading.clauses.map((clause) => clauseToHtml(clause, reading.text, readIn.get(clause.id) ?? [], words)).join('\n')}
</div>`,
  );
}

function scopeList({ scope }: PolicyReading, words: Words): string {
  if (scope.length === 0) return '';
  const items = scope.map((entry) => `<li>${text(scopeInWords(entry, words))} ${clauseMark(entry.clauseId)}</li>`);
  return `<h2>${text(words.t('reading.scope'))}</h2>\n<ul>${items.join('\n')}</ul>`;
}

function referenceLists({ references, languageVersions }: PolicyReading, { t }: Words): string {
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0
      ? ''
      : `<h2>${text(t(title))}</h2>\n<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;
  const address = (url: string | null): string => (url === null ? '' : ` <code>${text(url)}</code>`);
  const named = references.map(({ title, url, clauseId }) => `${text(title)}${address(url)} ${clauseMark(clauseId)}`);
  const versions = languageVersions.map(({ language, url }) => `${text(language)}${address(url)}`);
  return list('reading.references', named) + list('reading.versions', versions);
}

/** What a heading over a reading says of it: of when, in which language, how much was read. */
export function factsOf(
  { source, disclosures, clauses }: PolicyReading,
  { t }: Words,
): Record<string, string | number> {
  return {
    version: source.versionDate ?? t('reading.no_date'),
    language: source.language ?? t('reading.no_language'),
    clauses: clauses.length,
    disclosures: disclosures.length,
  };
}

function clauseToHtml(clause: ReadClause, whole: string, read: readonly ReadDisclosure[], words: Words): string {
  if (clause.kind === 'heading') return `<h3>${text(whole.slice(clause.start, clause.end))}</h3>`;
  const told = read.map((one) => toldOf(one, words)).join(' · ');
  const marks = read.flatMap((one) => one.words);
  return `<p class="${clause.kind}">${clauseMark(clause.id)} ${marked(whole, clause, marks)}${told === '' ? '' : `<br><span class="read">${text(told)}</span>`}</p>`;
}

/** "Cookies: done (90 % sure)"; with the region, where it speaks to those who live there alone. */
export function toldOf({ technique, stance, certainty, region }: ReadDisclosure, words: Words): string {
  const { t } = words;
  const told = t('reading.told', {
    technique: technique === null ? t('reading.catch_all') : t(`technique.${technique}`),
    stance: t(`stance.${stance}`),
    percent: Math.round(certainty * 100),
  });
  return region === 'all' ? told : t('reading.for_region', { told, region: regionInWords(region, words) });
}

function marked(whole: string, { start, end }: ReadClause, marks: ReadDisclosure['words']): string {
  let html = '';
  let at = start;
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    if (mark.start < at || mark.end > end) continue;
    html += `${text(whole.slice(at, mark.start))}<mark class="${mark.told}">${text(whole.slice(mark.start, mark.end))}</mark>`;
    at = mark.end;
  }
  return html + text(whole.slice(at, end));
}

const clauseMark = (id: string | null): string => (id === null ? '' : `<span class="clause">${text(id)}</span>`);
