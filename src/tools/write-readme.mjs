#!/usr/bin/env node
// Writes the README's generated lists: `npm run readme`. A test fails when they are old.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const server = await createServer({
  root,
  configFile: false,
  server: { middlewareMode: true, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
try {
  const { withGeneratedLists } = await server.ssrLoadModule('/src/tools/readme-lists.ts');
  const file = join(root, 'README.md');
  writeFileSync(file, withGeneratedLists(readFileSync(file, 'utf8')));
} finally {
  await server.close();
}
