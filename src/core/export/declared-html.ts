import type { Report } from '../domain';
import { clauseLink } from './clauses-html';
import { declarationsInWords } from './declarations-in-words';
import { disagreementsInWords, type SideTold } from './disagreements-in-words';
import { escapeHtml as text } from './escape-html';
import type { Words } from './html';

/** Returns where the site's own sources differ, each source with its words. */
export function disagreementSection(report: Report, words: Words): string {
  const told = disagreementsInWords(report, words);
  if (told.length === 0) return '';
  const subjects = told.map(
    ({ title, sides }) =>
      `<h3>${text(title)}</h3>\n<ul>${sides.map((side) => `<li>${sideToHtml(side, report)}</li>`).join('\n')}</ul>`,
  );
  return `<h2>${text(words.t('disagreement.title', { count: told.length }))}</h2>\n${subjects.join('\n')}`;
}

function sideToHtml({ source, says, quote, language, ref }: SideTold, report: Report): string {
  const clause = ref === null ? '' : ` ${clauseLink(ref, report)}`;
  return `<strong>${text(source)}</strong> ${text(says)}${quoted(quote, language, ref === null)}${clause}`;
}

/** What is written for machines is no sentence. */
function quoted(quote: string | null, language: string | null, isForMachines: boolean): string {
  if (quote === null) return '';
  return isForMachines ? ` <code>${text(quote)}</code>` : ` <q lang="${text(language ?? '')}">${text(quote)}</q>`;
}

/** Returns what the site and the vendors on it declare for machines. */
export function declarationSection(report: Report, words: Words): string {
  const told = declarationsInWords(report, words);
  if (told.length === 0) return '';
  const sources = told.map(({ title, sentence, items }) => {
    const list = items.map((item) => `<li>${text(item)}</li>`).join('\n');
    const count = words.t('ui.declared.items', { count: items.length });
    const folded = list === '' ? '' : `<details><summary>${text(count)}</summary><ul>${list}</ul></details>`;
    return `<li><strong>${text(title)}.</strong> ${text(sentence)}${folded}</li>`;
  });
  return `<h2>${text(words.t('ui.declared.title'))}</h2>\n<ul>${sources.join('\n')}</ul>`;
}
