#!/usr/bin/env node
// Builds what is not fresh: compiled knowledge, the extension for each browser, the command line.
//   npm run build            everything
//   npm run build -- --force even what is fresh
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, runScript, say, Stop } from './terminal.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
const extension = [
  'entrypoints',
  'src',
  'assets',
  'wxt.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** What is built, from what, and what must be there afterwards. In this order: the later ones use the earlier ones. */
const targets = {
  knowledge: {
    title: 'Compiling the knowledge',
    // The rules' own files too: their state is the version of the rules.
    from: [
      'src/tools/compile-knowledge.mjs',
      'src/tools/knowledge',
      'src/core',
      'assets/knowledge',
      'package-lock.json',
    ],
    args: [join(root, 'src/tools/compile-knowledge.mjs')],
    result: '.output/knowledge/tables.json',
  },
  chrome: {
    title: 'Building the extension',
    from: extension,
    args: [wxt, 'build'],
    result: '.output/chrome-mv3/manifest.json',
  },
  firefox: {
    title: 'Building the extension for Firefox',
    from: extension,
    args: [wxt, 'build', '-b', 'firefox', '--mv3'],
    result: '.output/firefox-mv3/manifest.json',
  },
  cli: {
    title: 'Building the command line',
    from: ['src', 'test/sites', 'package-lock.json'],
    args: [join(root, 'src/tools/build-cli.mjs')],
    result: '.output/cli/main.mjs',
  },
};

/** Builds the named targets, skipping what is fresh. Throws one sentence when a build fails, after its own words. */
export async function build(names = Object.keys(targets), { isForced = false } = {}) {
  for (const name of names) {
    const target = targets[name];
    const stamp = join(root, '.output', `${name}.stamp`);
    const state = hashOf(target.from);
    if (
      !isForced &&
      existsSync(join(root, target.result)) &&
      existsSync(stamp) &&
      readFileSync(stamp, 'utf8') === state
    )
      continue;
    rmSync(stamp, { force: true });
    const { code, output } = await run(target.title, process.execPath, target.args, { cwd: root });
    if (code !== 0 || !existsSync(join(root, target.result))) {
      say(output.trimEnd());
      throw new Stop(`${target.title} failed (its own words are above); correct that and run the command again.`);
    }
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, state);
  }
}

/** Made of names and content: a file that is changed, new or gone makes another. */
function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of paths.flatMap((path) => filesIn(join(root, path))).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await runScript(async () => {
    await build(undefined, { isForced: process.argv.includes('--force') });
    say('Built: .output/chrome-mv3, .output/firefox-mv3, .output/cli');
    return 0;
  });
}
