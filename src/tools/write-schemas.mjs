#!/usr/bin/env node
// Writes the published JSON Schemas from the zod schemas: `npm run schemas`. A test fails when they differ.
import { mkdirSync, writeFileSync } from 'node:fs';
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
  const { publishedSchemas } = await server.ssrLoadModule('/src/core/export/schemas.ts');
  mkdirSync(join(root, 'assets/schemas'), { recursive: true });
  for (const [name, schema] of Object.entries(publishedSchemas())) {
    writeFileSync(join(root, 'assets/schemas', name), `${JSON.stringify(schema, null, 2)}\n`);
  }
} finally {
  await server.close();
}
