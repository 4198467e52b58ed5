// Set-up, step by step: says what is missing, and asks before it installs anything outside the clone. Node built-ins only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';
import { findBrowser, findFirefox } from './find-browser.mjs';
import { mayDo, run, say, Stop } from './terminal.mjs';

const needed = { major: 20, minor: 19 };

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > needed.major || (major === needed.major && minor >= needed.minor)) return;
  throw new Stop(
    `Node.js ${needed.major}.${needed.minor} or later is needed, and this is ${version}; install a later one from https://nodejs.org.`,
    4,
  );
}

/** Installs the dependencies into the clone when some are missing or of another version. */
export async function ensureDependencies() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  say(
    `Missing: ${missing.length === 1 ? missing[0] : `${missing.length} packages`}. They go into node_modules in this folder.`,
  );
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { code, output } = npm?.endsWith('.js')
    ? await run('Installing the dependencies (npm ci)', process.execPath, [npm, ...args], { cwd: root })
    : await run('Installing the dependencies (npm ci)', 'npm', args, { cwd: root });
  if (code === 0) return;
  say(output.trimEnd());
  throw new Stop(
    'npm ci failed (its own words are above): check the network and the npm settings, then run the command again.',
    4,
  );
}

/** What the lock file asks for and node_modules does not have. */
function missingPackages() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted)
    .filter(([path, { optional }]) => path !== '' && !optional)
    .filter(
      ([path, { version }]) => installed[path]?.version !== version || !existsSync(join(root, path, 'package.json')),
    )
    .map(([path]) => path.replace(/^node_modules\//, ''));
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

const chromium = {
  name: 'a Chromium-family browser',
  find: findBrowser,
  apt: ['chromium', 'fonts-liberation'],
  playwright: 'chromium',
  advice: 'Install Chromium, Chrome, Edge or Brave, or set CHROME_PATH to its program.',
};
const firefox = {
  name: 'Firefox',
  find: findFirefox,
  apt: ['firefox-esr'],
  playwright: null,
  advice:
    'Install Firefox 142 or later, or set FIREFOX_PATH to its program; or leave these tests out with "npm test -- --without firefox --without conformance".',
};

/** Returns the program of a Chromium-family browser; installs one, when there is none and that is agreed to. */
export const ensureBrowser = (options) => ensure(chromium, options);
export const ensureFirefox = (options) => ensure(firefox, options);

async function ensure(wanted, { isYes, command }) {
  const found = wanted.find({ optional: true });
  if (found) return found;
  say(`Missing: ${wanted.name}.`);
  for (const way of ways(wanted)) {
    const isAgreed = await mayDo(`May it be installed with "${way.shown}"?`, {
      isYes,
      needsFlag: `${command} -- --yes`,
    });
    if (!isAgreed) continue;
    await way.install();
    const installed = wanted.find({ optional: true });
    if (installed) return installed;
    say('That gave no browser.');
  }
  throw new Stop(`No browser: ${wanted.name} was not found and not installed. ${wanted.advice}`, 4);
}

function ways({ apt, playwright }) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const isDebian =
    process.platform === 'linux' &&
    existsSync('/usr/bin/apt-get') &&
    (sudo.length === 0 || existsSync('/usr/bin/sudo'));
  const aptGet = [...sudo, 'apt-get'];
  return [
    ...(isDebian
      ? [{ shown: `${[...aptGet, 'install', ...apt].join(' ')}`, install: () => installByApt(aptGet, apt) }]
      : []),
    ...(playwright
      ? [{ shown: `npx playwright install ${playwright}`, install: () => installByPlaywright(playwright) }]
      : []),
  ];
}

async function installByApt([program, ...rest], packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('Reading the package lists', program, [...rest, 'update', '-qq'], { env });
  const { code, output } = await run(
    `Installing ${packages[0]}`,
    program,
    [...rest, 'install', '-y', '-qq', '--no-install-recommends', ...packages],
    { env },
  );
  if (code !== 0) say(output.trimEnd().split('\n').slice(-5).join('\n'));
}

async function installByPlaywright(name) {
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const { code, output } = await run(`Downloading ${name}`, process.execPath, [cli, 'install', name], { cwd: root });
  if (code !== 0) say(output.trimEnd().split('\n').slice(-3).join('\n'));
}
