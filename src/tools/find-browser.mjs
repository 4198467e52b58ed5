// Finds a Chromium-family browser, or Firefox. Node built-ins only: this runs before anything is installed.
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'brave-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'vivaldi-stable',
    'chrome.exe',
    'msedge.exe',
    'brave.exe',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox.exe'],
};

const knownPlaces = {
  chromium: {
    darwin: ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    ),
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
    linux: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
      '/opt/google/chrome/chrome',
      '/opt/brave.com/brave/brave',
      '/opt/microsoft/msedge/msedge',
    ],
  },
  firefox: {
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
    linux: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/usr/lib/firefox-esr/firefox-esr',
      '/opt/firefox/firefox',
      '/snap/bin/firefox',
    ],
  },
};

/** Throws when there is none, unless `optional`. `CHROME_PATH` comes first. */
export function findBrowser({ optional = false, env = process.env } = {}) {
  const found = [env.CHROME_PATH, ...candidates('chromium', env), ...managed()].filter(Boolean).find(isExecutable);
  if (!found && !optional)
    throw new Error('No Chromium-family browser was found: install one, or set CHROME_PATH to its program.');
  return found ?? null;
}

/** The same for Firefox; `FIREFOX_PATH` comes first. */
export function findFirefox({ optional = false, env = process.env } = {}) {
  const found = [env.FIREFOX_PATH, ...candidates('firefox', env)].filter(Boolean).find(isExecutable);
  if (!found && !optional) throw new Error('No Firefox was found: install it, or set FIREFOX_PATH to its program.');
  return found ?? null;
}

function candidates(family, env) {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names[family].map((name) => join(folder, name)));
  return [...onPath, ...inKnownPlaces(family, env)];
}

function inKnownPlaces(family, env) {
  const places = knownPlaces[family][process.platform] ?? knownPlaces[family].linux;
  const roots = {
    darwin: ['/Applications', join(env.HOME ?? '', 'Applications')],
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean),
  }[process.platform];
  return roots ? roots.flatMap((root) => places.map((place) => join(root, place))) : places;
}

/** One that Playwright manages, if it is installed. */
function managed() {
  try {
    return [createRequire(import.meta.url)('@playwright/test').chromium.executablePath()];
  } catch {
    // Not installed yet.
    return [];
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not a program.
    return false;
  }
}
