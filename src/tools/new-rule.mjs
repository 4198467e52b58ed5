#!/usr/bin/env node
// Writes a rule with all that belongs to it: npm run new:rule <id>
//   src/core/detect/rules/<id>.ts, its line in rules/index.ts, test/rules/<id>/{page.html,near-miss.html,expected.json}
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const rulesFolder = join(root, 'src/core/detect/rules');
const indexFile = join(rulesFolder, 'index.ts');

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const toName = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

const ruleText = (id) => `import { actorAt } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { defineRule } from '../rule';

/**
 * What was seen, in a sentence (the paper or specification that it follows).
 * False positives: what it is known to mistake.
 */
export const ${toName(id)} = defineRule<'request'>({
  id: '${id}',
  needs: ['request'],
  reference: 'https://fetch.spec.whatwg.org/',
  falsePositives: 'What it is known to mistake.',
  detect(page, observations, knowledge) {
    const seen = observations.request.filter(({ url }) => url.includes('/a-${id}'));
    return [...groupBy(seen, ({ url }) => hostOf(url) ?? '').values()].map((group) =>
      buildFinding({
        technique: 'contact',
        variant: '${id}',
        actor: actorAt(group[0].url, page, knowledge),
        weight: 'ordinary',
        observations: group,
      }),
    );
  },
});
`;

const pageText = (title, body) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>${title}</title>
  <h1>${title}</h1>
${body}
</html>
`;

const trigger = (id) => `  <script>
    fetch('/a-${id}').catch(() => undefined);
  </script>`;

const expectedText = (id) => `${JSON.stringify({ findings: [{ technique: 'contact', variant: id }] }, null, 2)}\n`;

/** Both lists of the index stay sorted, so that two new rules seldom meet on one line. */
function addToIndex(id) {
  const name = toName(id);
  const text = readFileSync(indexFile, 'utf8');
  const lines = text.split('\n');
  const imports = [...lines.filter((line) => /from '\.\/(.+)';$/.test(line)), `import { ${name} } from './${id}';`];
  const names = [...lines.filter((line) => /^  \w+,$/.test(line)), `  ${name},`];
  const byText = (a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
  const rest = lines.filter((line) => !imports.includes(line) && !names.includes(line)).join('\n');
  const typeImport = "import type { Rule } from '../rule';\n";
  const open = 'readonly Rule[] = [\n';
  if (!rest.includes(typeImport) || !rest.includes(open))
    fail(`${indexFile} has lost its shape; add ${name} there by hand`);
  writeFileSync(
    indexFile,
    rest
      .replace(typeImport, `${typeImport}${imports.sort(byText).join('\n')}\n`)
      .replace(open, `${open}${names.sort(byText).join('\n')}\n`),
  );
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  process.stdout.write(`wrote ${relative(root, file)}\n`);
}

const id = process.argv[2] ?? '';
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  fail('Usage: npm run new:rule <id>, where <id> is a noun phrase for what was seen, e.g. canvas-fingerprinting');
}
if (existsSync(join(rulesFolder, `${id}.ts`)) || existsSync(join(root, 'test/rules', id))) {
  fail(`A rule "${id}" is there already; choose another id, or edit src/core/detect/rules/${id}.ts`);
}
write(join(rulesFolder, `${id}.ts`), ruleText(id));
write(join(root, 'test/rules', id, 'page.html'), pageText(`Page: ${id}`, trigger(id)));
write(join(root, 'test/rules', id, 'near-miss.html'), pageText(`Near miss: ${id}`, '  <p>Nothing of the kind.</p>'));
write(join(root, 'test/rules', id, 'expected.json'), expectedText(id));
addToIndex(id);
process.stdout.write(`added it to ${relative(root, indexFile)}\nNow write its comment, \`detect\`, and both pages.\n`);
