#!/usr/bin/env node
// Bundles the command line into one file, so that it runs in plain Node: .output/cli/main.mjs.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  // These bring their own files with them and are taken from node_modules.
  ssr: { noExternal: true, external: ['@playwright/test', 'selfsigned'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(root, '.output/cli'),
    emptyOutDir: true,
    rolldownOptions: {
      input: join(root, 'src/cli/main.ts'),
      output: { entryFileNames: 'main.mjs', format: 'es' },
    },
  },
});
