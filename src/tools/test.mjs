#!/usr/bin/env node
// `npm test`: all set-up, then every test. The last line is "N passed, N failed".
//   --only NAME      run this suite alone (may be given several times)
//   --without NAME   leave this suite out; its line says so
//   --yes            agree to every installation
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build, root } from './build.mjs';
import { checkNode, ensureBrowser, ensureDependencies, ensureFirefox } from './set-up.mjs';
import { run, runScript, say, Stop } from './terminal.mjs';

const node = process.execPath;
const bin = (path) => join(root, 'node_modules', path);
/** What is said once more at the end: far above it nobody finds it. */
const remarks = [];

/**
 * In this order: the quick ones first, and those that only read side by side. `needs` says what must be set up; a runner
 * returns what passed, failed, was left out.
 */
const suites = {
  types: {
    needs: ['chrome'],
    onlyReads: true,
    run: () =>
      checks([
        ['Checking the types of the core', [bin('typescript/bin/tsc'), '-p', 'src/core/tsconfig.json']],
        [
          'Checking all types and the components',
          [bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
        ],
      ]),
  },
  format: {
    needs: [],
    onlyReads: true,
    run: () =>
      checks([['Checking the format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']]]),
  },
  unit: { needs: ['knowledge', 'chrome'], run: (folder) => vitest(folder) },
  rules: { needs: ['knowledge', 'chrome', 'browser'], run: (folder) => playwright('rules', folder) },
  e2e: { needs: ['knowledge', 'chrome', 'cli', 'browser'], run: (folder) => playwright('e2e', folder) },
  conformance: {
    needs: ['knowledge', 'chrome', 'firefox', 'browser', 'firefox-browser'],
    run: (folder) => playwright('conformance', folder),
  },
  firefox: { needs: ['knowledge', 'firefox', 'firefox-browser'], run: (folder) => playwright('firefox', folder) },
};

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        without: { type: 'string', multiple: true },
        yes: { type: 'boolean' },
      },
    });
    const { only = [], without = [], yes = false } = values;
    const unknown = [...only, ...without].find((name) => !(name in suites));
    if (unknown) throw new Error(`There is no suite "${unknown}"; there are ${Object.keys(suites).join(', ')}`);
    return { only, without, isYes: yes };
  } catch (error) {
    throw new Stop(`${error.message}. Usage: npm test -- [--only NAME]… [--without NAME]… [--yes]`, 2);
  }
}

/** Each check counts as one test. */
async function checks(list) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [title, args] of list) {
    const { code, output } = await run(title, node, args, { cwd: root });
    if (code === 0) counts.passed += 1;
    else {
      counts.failed += 1;
      say(`${output.trimEnd()}\n${title}: failed`);
    }
  }
  return counts;
}

async function vitest(folder) {
  const file = join(folder, 'vitest.json');
  const args = [
    bin('vitest/vitest.mjs'),
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { code } = await run('Unit tests, policies, golden reports, architecture', node, args, {
    cwd: root,
    isShown: true,
  });
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = resultsIn(file, 'vitest');
  for (const { name, assertionResults } of testResults)
    for (const { fullName, status } of assertionResults)
      if (status === 'failed') remarks.push(`unit: failed: ${relative(root, name)} ${fullName}`);
  return orFailed({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }, code);
}

async function playwright(project, folder) {
  const file = join(folder, `${project}.json`);
  const args = [
    bin('@playwright/test/cli.js'),
    'test',
    '--config',
    'test/playwright.config.ts',
    '--project',
    project,
    '--reporter=list,json',
  ];
  const { code } = await run(`Tests in the browser: ${project}`, node, args, {
    cwd: root,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: '0' },
    isShown: true,
  });
  const { stats, suites: found } = resultsIn(file, `Playwright (${project})`);
  for (const { title, status } of testsIn(found)) {
    if (status === 'flaky') remarks.push(`${project}: passed only when it was run again: ${title}`);
    if (status === 'unexpected') remarks.push(`${project}: failed: ${title}`);
  }
  return orFailed({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }, code);
}

/** Every test of Playwright's JSON report, with its file and its place. */
function testsIn(found) {
  return found.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests.map(({ status }) => ({ title: `${file}:${line} ${title}`, status })),
    ),
    ...testsIn(inner),
  ]);
}

function resultsIn(file, runner) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Error(`${runner} did not run to its end`);
}

/** A runner that fails without a failed test, or that found no test at all, has failed all the same. */
function orFailed(counts, code) {
  const isEmpty = counts.passed + counts.failed === 0;
  return (code !== 0 || isEmpty) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function setUp(names, options) {
  const needs = new Set(names.flatMap((name) => suites[name].needs));
  if (needs.has('browser')) process.env.CHROME_PATH = await ensureBrowser(options);
  if (needs.has('firefox-browser')) process.env.FIREFOX_PATH = await ensureFirefox(options);
  await build(['knowledge', 'chrome', 'firefox', 'cli'].filter((target) => needs.has(target)));
}

async function runSuites(names, folder) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const runOne = async (name) => {
    const counts = await suites[name].run(folder).catch((error) => {
      say(`The suite "${name}" could not run: ${error.message}`);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    say(`${name}: ${lineOf(counts)}\n`);
    for (const key of Object.keys(total)) total[key] += counts[key];
  };
  await Promise.all(names.filter((name) => suites[name].onlyReads).map(runOne));
  for (const name of names.filter((name) => !suites[name].onlyReads)) await runOne(name);
  return total;
}

const lineOf = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

await runScript(async () => {
  const { only, without, isYes } = readArguments();
  const chosen = Object.keys(suites).filter((name) => only.length === 0 || only.includes(name));
  const names = chosen.filter((name) => !without.includes(name));
  checkNode();
  await ensureDependencies();
  await setUp(names, { isYes, command: 'npm test' });
  const folder = mkdtempSync(join(tmpdir(), 'clauselight-test-'));
  const total = await runSuites(names, folder).finally(() => rmSync(folder, { recursive: true, force: true }));
  const leftOut = chosen.filter((name) => without.includes(name));
  for (const name of leftOut) say(`${name}: left out, as asked`);
  for (const remark of remarks) process.stdout.write(`${remark}\n`);
  process.stdout.write(`${lineOf({ ...total, skipped: total.skipped + leftOut.length })}\n`);
  return total.failed > 0 ? 1 : 0;
});
