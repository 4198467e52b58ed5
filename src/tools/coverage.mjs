#!/usr/bin/env node
// `npm run coverage`: what is seen, by which collector, at each access step, in Chromium and in Firefox.
//   --format text|json|markdown|csv   how it is written (text)
//   --out FILE                        into this file instead of to standard output
//   --update                          accept what was seen: writes test/coverage/expected.json and README.md
//   --yes                             agree to every installation
import { build, root } from './build.mjs';
import { checkNode, ensureBrowser, ensureDependencies, ensureFirefox } from './set-up.mjs';
import { runScript, say } from './terminal.mjs';
import { withModule } from './with-module.mjs';

await runScript(async () => {
  const args = process.argv.slice(2).filter((arg) => arg !== '--yes');
  const options = { isYes: process.argv.includes('--yes'), command: 'npm run coverage' };
  checkNode();
  await ensureDependencies();
  process.env.CHROME_PATH = await ensureBrowser(options);
  process.env.FIREFOX_PATH = await ensureFirefox(options);
  await build(['knowledge', 'chrome', 'firefox']);
  return withModule('/test/coverage/main.ts', ({ main }) => main(root, args, say));
});
