#!/usr/bin/env node
// Writes the published JSON Schemas from the zod schemas: `npm run schemas`. A test fails when they differ.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';
import { withModule } from './with-module.mjs';

await withModule('/src/core/export/schemas.ts', ({ publishedSchemas }) => {
  mkdirSync(join(root, 'assets/schemas'), { recursive: true });
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    writeFileSync(join(root, 'assets/schemas', name), `${JSON.stringify(schema, null, 2)}\n`);
  }
});
