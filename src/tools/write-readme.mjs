#!/usr/bin/env node
// Writes the README's generated lists: `npm run readme`. A test fails when they are old.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';
import { withModule } from './with-module.mjs';

await withModule('/src/tools/readme-lists.ts', ({ withGeneratedLists }) => {
  const file = join(root, 'README.md');
  writeFileSync(file, withGeneratedLists(readFileSync(file, 'utf8')));
});
