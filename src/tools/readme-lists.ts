import { rules } from '../core/detect/rules';
import { aboutWords } from '../core/policy/about/words';
import { choiceWords } from '../core/policy/choices/words';
import { lexicons } from '../core/policy/lexicon';

/** Returns the README with its generated lists replaced. */
export function withGeneratedLists(readme: string): string {
  return withList(withList(readme, 'rules', ruleTable()), 'languages', languageTable());
}

function withList(readme: string, name: string, table: string): string {
  return readme.replace(
    new RegExp(`<!-- ${name}:begin -->[\\s\\S]*?<!-- ${name}:end -->`),
    () => `<!-- ${name}:begin -->\n${table}\n<!-- ${name}:end -->`,
  );
}

function ruleTable(): string {
  const rows = rules.map(
    ({ id, reference, falsePositives }) => `| \`${id}\` | ${cell(reference)} | ${cell(falsePositives)} |`,
  );
  return ['| rule | follows | known to mistake |', '|---|---|---|', ...rows].join('\n');
}

/** What is read in which language. */
function languageTable(): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const codes = [...new Set([...lexicons, ...choiceWords, ...aboutWords].map(({ language }) => language))].sort();
  const rows = codes.map((code) => {
    const [disclosures, choices, about] = [lexicons, choiceWords, aboutWords].map((each) =>
      each.some(({ language }) => language === code) ? 'read' : 'not read',
    );
    return `| ${names.of(code) ?? code} | \`${code}\` | ${disclosures} | ${choices} | ${about} |`;
  });
  return [
    '| language | code | what is disclosed | opt-out links | what it covers |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
