import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readWords } from '../../src/cli/words';
import { hosts } from '../e2e/support/fixtures';
import { layOutHosts, ruleCases, type RuleCase } from '../rules/read-cases';
import { startSites } from '../sites/server';
import { differences, pagesToRevisit, readExpected, toExpected, writeExpected } from './expectation';
import { formats, render, type Format } from './render';
import { toTable, type Table } from './table';
import { visitInChromium } from './visit-in-chromium';
import { visitInFirefox } from './visit-in-firefox';
import type { Visit } from './visit';

/** Looks at every page at every step in both browsers, and says what was seen. Returns the exit code. */
export async function main(root: string, args: string[], say: (line: string) => void): Promise<number> {
  const { format, out, isUpdate } = readFlags(args);
  const words = readWords(root, { LANG: 'en' });
  const visits: Visit[] = [];
  const look = async (cases: readonly RuleCase[]): Promise<Table> => {
    visits.push(...(await visitAll(root, cases, say)));
    return toTable(visits, (key) => words.t(key));
  };
  const before = readExpected(root);
  let table = await look(cases);
  const again = before === null ? [] : pagesToRevisit(before, toExpected(table));
  if (again.length > 0) {
    say(`Looking once more at ${again.length} pages that showed less than before`);
    table = await look(cases.filter(({ name }) => again.includes(name)));
  }
  const text = render(table, format);
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
  if (isUpdate) {
    writeExpected(root, toExpected(table));
    writeFileSync(join(root, 'test/coverage/README.md'), readme(table));
    return 0;
  }
  const faults = faultsOf(table, before);
  for (const fault of faults) say(fault);
  return faults.length === 0 ? 0 : 1;
}

const cases = ruleCases.filter(({ isNearMiss, expected }) => !isNearMiss && expected.length > 0);

function readFlags(args: string[]): { format: Format; out: string | undefined; isUpdate: boolean } {
  const { values } = parseArgs({
    args,
    options: { format: { type: 'string' }, out: { type: 'string' }, update: { type: 'boolean' } },
  });
  const format = formats.find((one) => one === (values.format ?? 'text'));
  if (format === undefined) throw new Error(`--format ${values.format}: there are ${formats.join(', ')}`);
  return { format, out: values.out, isUpdate: values.update ?? false };
}

/** The two browsers side by side, each with its steps and pages one after another: more at once would wait for the processor. */
async function visitAll(root: string, cases: readonly RuleCase[], say: (line: string) => void): Promise<Visit[]> {
  const folder = layOutHosts();
  const site = await startSites({ folder, hosts });
  const visits: Visit[] = [];
  const run = async (visit: typeof visitInChromium, browser: string): Promise<void> => {
    for (const step of ['click', 'site', 'all'] as const) {
      const begun = Date.now();
      await visit({ root, site, cases, step, onVisit: (one) => visits.push(one) });
      say(`${browser}, ${step}: ${cases.length} pages in ${Math.round((Date.now() - begun) / 1000)} s`);
    }
  };
  try {
    await Promise.all([run(visitInChromium, 'Chromium'), run(visitInFirefox, 'Firefox')]);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return visits;
}

function faultsOf(table: Table, before: ReturnType<typeof readExpected>): string[] {
  const unexplained = table.rows.flatMap(({ technique, variant, collector, cells }) =>
    cells
      .filter(({ state, sentence }) => state !== 'seen' && sentence === null)
      .map(
        ({ browser, step }) => `No sentence says why: ${technique} ${variant ?? ''} × ${collector}, ${browser} ${step}`,
      ),
  );
  const missing = table.missing.map((name) => `Neither a page nor a sentence: ${name}`);
  const changed = before === null ? ['test/coverage/expected.json is missing; run with --update'] : [];
  return [...missing, ...unexplained, ...changed, ...(before === null ? [] : differences(before, toExpected(table)))];
}

const readme = (table: Table): string => `# What is seen, where, and by which collector

Written by \`npm run coverage -- --update\`; \`npm run coverage\` fails when a cell is no longer as it stands here.
Each row is a technique with its variant and one collector; each cell is one browser at one access step, proved by the pages named
(folders of \`test/rules\`). The steps: \`click\` (read once, after a click), \`watch\` (“Reload and watch” after it), \`site\` (this
site), \`all\` (all sites, in Chromium in a tab whose report was asked for before). Firefox ends a click's access at a reload: its “Reload and watch” asks for this site.
“seen”: a page proved it. “not N”: looked for, and not there, for the reason of that number. “never N”: no extension can see it.

${render(table, 'markdown')}`;
