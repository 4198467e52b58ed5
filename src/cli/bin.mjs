#!/usr/bin/env node
// `clauselight`: starts the bundled command line of this clone. Node built-ins only, so that it can say what is missing.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = join(root, '.output/cli/main.mjs');
const isSetUp = existsSync(join(root, 'node_modules/@playwright/test')) && existsSync(program);

if (!isSetUp) {
  console.error('clauselight is not set up in this folder: run "npm start" once, or "npm ci && npm run build".');
  process.exit(4);
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { main } = await import(pathToFileURL(program).href);
try {
  process.exitCode = await main(process.argv.slice(2), root, version);
} catch (error) {
  console.error(`clauselight ended by a fault of its own: ${error instanceof Error ? error.message : String(error)}`);
  console.error('Run it again with CLAUSELIGHT_TRACE=1 to see where.');
  if (process.env.CLAUSELIGHT_TRACE) console.error(error);
  process.exitCode = 1;
}
