#!/usr/bin/env node
// `npm start`: from a bare clone to a page explained. Node built-ins only, until everything else is installed.
//   npm start                         the demonstration
//   npm start -- https://…            that page
//   --yes                             agree to every installation
//   --headless                        as if there were no display
//   --out DIR                         where the report goes (without a display)
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build, root } from './build.mjs';
import { checkNode, ensureBrowser, ensureDependencies } from './set-up.mjs';
import { runScript, say, Stop } from './terminal.mjs';

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { yes: { type: 'boolean' }, headless: { type: 'boolean' }, out: { type: 'string' } },
    });
    if (positionals.length > 1) throw new Error('give one address at most');
    return {
      isYes: values.yes ?? false,
      isHeadless: values.headless ?? false,
      out: values.out ?? null,
      address: positionals[0] ?? null,
    };
  } catch (error) {
    throw new Stop(`${error.message}. Usage: npm start -- [https://…] [--yes] [--headless] [--out DIR]`, 2);
  }
}

function hasDisplay() {
  if (process.platform === 'linux') return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return !process.env.CI && !process.env.SSH_CONNECTION;
}

await runScript(async () => {
  const { isYes, isHeadless, out, address } = readArguments();
  checkNode();
  await ensureDependencies();
  const browser = await ensureBrowser({ isYes, command: 'npm start' });
  await build(['knowledge', 'chrome', 'cli']);
  const { explain, show } = await import(pathToFileURL(join(root, '.output/cli/main.mjs')).href);
  if (hasDisplay() && !isHeadless) return show({ root, browser, address });
  say('There is no display: the page is scanned, and its report printed and written.');
  return explain({ root, browser, address, out });
});
