#!/usr/bin/env node
// Compiles the pinned sources and our overlay into one table: `npm run knowledge`.
//   npm run knowledge                 writes .output/knowledge/tables.json
//   npm run knowledge -- --notices    writes THIRD_PARTY_DATA.md as well; a test fails when it is old
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileChoices } from './knowledge/compile-choices.mjs';
import { compileCookies } from './knowledge/compile-cookies.mjs';
import { compileHosts } from './knowledge/compile-hosts.mjs';
import { nameEntities } from './knowledge/name-entities.mjs';
import { noticesOf } from './knowledge/notices-of.mjs';
import { readSources } from './knowledge/read-sources.mjs';
import { runScript, say } from './terminal.mjs';

const here = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** What decides how observations are read: a change here makes other rules. */
const rulesIn = ['src/core/detect', 'src/core/match', 'src/core/policy'];

/** Returns the tables and the notices for the sources they are made of. Throws a `Stop` that says what is wrong. */
export function compileKnowledge(root = here) {
  const input = readSources(root);
  const entities = nameEntities(input.overlay);
  const hosts = compileHosts(input, entities);
  const cookies = compileCookies(input, entities, hosts);
  const choices = compileChoices(input, entities);
  const sources = input.sources.map(({ name, version, licence, rows }) => ({ name, version, licence, rows }));
  const content = { sources, classes: input.classes, ...hosts.tables, ...cookies, choices, ...entities.tables() };
  const builtOn = input.sources.map(({ published }) => published).sort()[0];
  const version = `${builtOn}-${shortHash(JSON.stringify(content))}`;
  return {
    tables: { version, rulesVersion: rulesVersionIn(root), builtOn, ...content },
    notices: noticesOf(input.sources),
  };
}

function rulesVersionIn(root) {
  const files = rulesIn.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  );
  return shortHash(...files.sort().map((file) => readFileSync(file)));
}

function shortHash(...contents) {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(() => {
    const { tables, notices } = compileKnowledge();
    const file = join(here, '.output/knowledge/tables.json');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(tables));
    if (process.argv.includes('--notices')) writeFileSync(join(here, 'THIRD_PARTY_DATA.md'), notices);
    const rows = tables.sources.map(({ name, rows }) => `${rows} rows of ${name}`).join(', ');
    say(`Knowledge of ${tables.builtOn} (${tables.version}): ${rows}.`);
    return 0;
  });
}
