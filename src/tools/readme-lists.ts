import { rules } from '../core/detect/rules';

/** Returns the README with its generated lists replaced. */
export function withGeneratedLists(readme: string): string {
  const rows = rules.map(
    ({ id, reference, falsePositives }) => `| \`${id}\` | ${cell(reference)} | ${cell(falsePositives)} |`,
  );
  const table = ['| rule | follows | known to mistake |', '|---|---|---|', ...rows].join('\n');
  return readme.replace(
    /<!-- rules:begin -->[\s\S]*?<!-- rules:end -->/,
    () => `<!-- rules:begin -->\n${table}\n<!-- rules:end -->`,
  );
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
