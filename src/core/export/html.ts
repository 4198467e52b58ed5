import type { Finding, Report, Verdict } from '../domain';
import { citedClauses } from '../report/cited-clauses';
import { isKept } from '../report/is-kept';
import { rowsOf, type FindingRow } from './rows';
import { escapeHtml as text } from './escape-html';
import { clauseLink, clauseSections } from './clauses-html';
import { declaredOf } from './declarations-in-words';
import { declarationSection, disagreementSection } from './declared-html';
import { declaredInWords } from './declared-in-words';
import { factsOf, whoOf, type Told } from './finding-in-words';
import { inertPage } from './inert-page';
import { regionInWords } from './region-in-words';
import { variantInWords } from './variant-in-words';
import { viewInWords } from './view-in-words';

/** Words in the reader's language. */
export interface Words {
  locale: string;
  t(key: string, params?: Readonly<Record<string, string | number>>): string;
}

/** Returns one self-contained, inert file: no script, no request, every word of a page or policy as text. */
export function toHtml(report: Report, words: Words): string {
  const { t, locale } = words;
  return inertPage(
    { locale, title: `${t('export.title')}: ${report.page.title || report.page.url}` },
    `<h1>${text(t('export.title'))}</h1>
${pageFacts(report, words)}
${viewInWords(report, words, isoTime)
  .map((sentence) => `<p>${text(sentence)}</p>`)
  .join('\n')}
<p class="counts">${text(t('export.counts', countParams(report)))}</p>
<h2>${text(t('export.policies'))}</h2>
${
  report.policies
    .filter(({ isRelevant }) => isRelevant)
    .map((policy) => policyFacts(policy, report, words))
    .join('\n') || `<p>${text(t('scope.no_policy'))}</p>`
}
<h2>${text(t('export.findings'))} (${report.counts.findings})</h2>
${findingsTable(report, words)}
${disagreementSection(report, words)}
${declarationSection(report, words)}
${clauseSections(report, words)}
<h2>${text(t('export.not_seen'))} (${report.counts.unobserved})</h2>
${unobservedList(report, words)}
<h2>${text(t('export.choices'))}</h2>
${choicesList(report, words)}
<h2>${text(t('export.collectors'))}</h2>
${collectorList(report, words)}
<footer><p>${text(t('export.disclaimer'))}</p><p>${text(t('export.versions', { ...report.versions }))}</p></footer>`,
  );
}

const isoTime = (at: number): string => new Date(at).toISOString();

/** Returns the numbers of the Report that a one-line summary names. */
export function countParams(report: Report): {
  notDisclosed: number;
  partly: number;
  disclosed: number;
  apart: number;
} {
  const { notDisclosed, partly, disclosed, apart } = report.counts;
  return { notDisclosed, partly, disclosed, apart };
}

function pageFacts({ page, access }: Report, { t }: Words): string {
  return `<dl>
<dt>${text(t('export.page'))}</dt><dd>${text(page.title)}<br><code>${text(page.url)}</code></dd>
<dt>${text(t('export.scanned'))}</dt><dd><time>${isoTime(page.startedAt)}</time></dd>
<dt>${text(t('export.access'))}</dt><dd>${text(t(`access.step.${access.step}`))}</dd>
</dl>`;
}

function policyFacts(policy: Report['policies'][number], report: Report, { t }: Words): string {
  const scope = [
    t(policy.scope.reason.key, policy.scope.reason.params),
    ...policy.remarks.map(({ key, params }) => t(key, params)),
  ];
  return `<section><h3>${text(policy.title)}</h3>
<p>${text(t('export.version_of', { version: policy.version, language: policy.language }))} · <code>${text(policy.url)}</code></p>
<p>${scope.map(text).join('<br>')} ${policy.scope.clauses.map((ref) => clauseLink(ref, report)).join(', ')}</p></section>`;
}

function findingsTable(report: Report, words: Words): string {
  const rows = rowsOf(report);
  if (rows.length === 0) return `<p>${text(words.t('export.no_findings'))}</p>`;
  const heads = ['what', 'who', 'verdict', 'why'].map(
    (name) => `<th scope="col">${text(words.t(`export.${name}`))}</th>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead>
${rows.map((row) => findingRow(row, report, words)).join('\n')}
</table>`;
}

function findingRow({ finding, verdict, verdicts, group }: FindingRow, report: Report, words: Words): string {
  const all = [verdict, ...verdicts.filter((other) => other !== verdict)];
  return `<tbody id="${text(finding.id)}" class="${group}" data-status="${verdict.status}"><tr>
<th scope="row">${what(finding, words)}${isKept(finding, report) ? `<br><small>${text(words.t('view.from_before'))}</small>` : ''}</th>
<td class="who">${told(whoOf(finding, words))}</td>
<td>${all.map((each) => judged(each, finding, all.length > 1, report, words)).join('')}</td>
<td>${all.map((each) => why(each, all.length > 1, report, words)).join('')}</td>
</tr><tr><td colspan="4" class="evidence">${told(factsOf(finding, words))}${declaredFor(finding, report, words)}${evidence(finding, words)}</td></tr></tbody>`;
}

const told = (lines: readonly Told[]): string =>
  lines.map((line) => `<p><small>${text(line.label)}</small> ${text(line.text)}</p>`).join('');

function declaredFor(finding: Finding, report: Report, words: Words): string {
  const sentences = declaredOf(finding, report, words);
  if (sentences.length === 0) return '';
  return `<p><small>${text(words.t('ui.declared.title'))}</small> ${sentences.map(text).join(' ')}</p>`;
}

function evidence({ evidence: seen }: Finding, { t }: Words): string {
  const summaries = seen.slice(0, 5).map(({ summary }) => `<code>${text(summary)}</code>`);
  return `<p><small>${text(t('export.evidence'))}</small> ${summaries.join(' · ')}${seen.length > 5 ? ' …' : ''}</p>`;
}

function what(finding: Finding, words: Words): string {
  const variant = finding.variant === null ? '' : ` <small>${text(variantInWords(finding.variant, words))}</small>`;
  const names = finding.names.slice(0, 8).map((name) => `<code>${text(name)}</code>`);
  const more = finding.names.length > 8 ? ' …' : '';
  return `${text(words.t(`technique.${finding.technique}`))}${variant}${names.length ? `<br>${names.join(' ')}${more}` : ''}`;
}

/** `isOneOfMany`: several policies speak of the finding, so each verdict says whose it is. */
function judged(verdict: Verdict, finding: Finding, isOneOfMany: boolean, report: Report, words: Words): string {
  const status = text(words.t(`status.${verdict.status}`));
  return `<div>${isOneOfMany ? policyName(verdict, report) : ''}<strong>${status}</strong>${quotes(verdict, report, words)}${declared(verdict, finding, report, words)}</div>`;
}

function declared(verdict: Verdict, finding: Finding, report: Report, words: Words): string {
  return declaredInWords(verdict, finding, words)
    .map(({ clauseId, sentences }) => {
      const { policyId } = verdict;
      const clause = clauseId === null || policyId === null ? '' : `${clauseLink({ policyId, clauseId }, report)} `;
      return `<p>${clause}${sentences.map(text).join('<br>')}</p>`;
    })
    .join('');
}

function why(verdict: Verdict, isOneOfMany: boolean, report: Report, words: Words): string {
  const sentences = [verdict.reason, ...verdict.remarks].map(({ key, params }) => {
    const { region } = params;
    const named = region === undefined ? params : { ...params, region: regionInWords(String(region), words) };
    return text(words.t(key, named));
  });
  return `<div>${isOneOfMany ? policyName(verdict, report) : ''}<p>${sentences.join('<br>')}</p></div>`;
}

function policyName({ policyId }: Verdict, { policies }: Report): string {
  const policy = policies.find(({ id }) => id === policyId);
  return policy === undefined ? '' : `<p lang="${text(policy.language)}"><small>${text(policy.title)}</small></p>`;
}

function quotes(verdict: Verdict, report: Report, { locale }: Words): string {
  return citedClauses(verdict, report)
    .map(
      (clause) =>
        `<blockquote>${clauseLink({ policyId: clause.policyId, clauseId: clause.id }, report)} <q lang="${text(clause.language)}">${text(clause.quote)}</q><br><small>${text(clause.meaning[locale] ?? clause.meaning['en'] ?? '')}</small></blockquote>`,
    )
    .join('');
}

function unobservedList(report: Report, { t, locale }: Words): string {
  const meaning = new Map(
    report.clauses.map((clause) => [
      `${clause.policyId} ${clause.id}`,
      clause.meaning[locale] ?? clause.meaning['en'] ?? '',
    ]),
  );
  const items = report.unobserved.map(({ policyId, clauses, reason }) => {
    const links = clauses.map((ref) => clauseLink(ref, report));
    return `<li>${links.join(', ')} ${text(meaning.get(`${policyId} ${clauses[0]?.clauseId ?? ''}`) ?? '')} <small>${text(t(reason.key, reason.params))}</small></li>`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}

function choicesList(report: Report, words: Words): string {
  const { t, locale } = words;
  const items = report.choices.map((choice) => {
    const label = choice.label[locale] ?? choice.label['en'] ?? Object.values(choice.label)[0] ?? choice.id;
    const where = choice.target ?? t('export.target_unknown');
    return `<li>${text(label)}: <code>${text(where)}</code> <small>${text(regionInWords(choice.region, words))} · ${text(choice.sourceDate ?? '–')} · ${text(t('export.not_tested'))}</small> ${choice.clauses.map((ref) => clauseLink(ref, report)).join(' ')}</li>`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}

function collectorList(report: Report, { t }: Words): string {
  const { seen, kept, dropped } = report.counts;
  const items = report.collectors.map(
    ({ name, status, reason }) =>
      `<li>${text(name)}: ${text(status)}${reason === null ? '' : ` (${text(t(reason))})`}</li>`,
  );
  const hidden = report.limits.hidden.map((key) => t(key)).join('; ');
  return `<ul>${items.join('')}</ul>${hidden ? `<p>${text(t('export.hidden', { items: hidden }))}</p>` : ''}<p>${text(t('export.seen_kept', { seen, kept, dropped }))}</p>`;
}
