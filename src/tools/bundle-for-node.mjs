import { join } from 'node:path';
import { build } from 'vite';
import { root } from './build.mjs';

/** Bundles a TypeScript program into one file that plain Node runs; returns its path. Both paths begin at the root. */
export async function bundleForNode(program, folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    // These bring their own files with them and are taken from node_modules.
    ssr: { noExternal: true, external: ['@playwright/test', 'selfsigned'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: join(root, folder),
      emptyOutDir: true,
      rolldownOptions: {
        input: join(root, program),
        output: { entryFileNames: 'main.mjs', format: 'es' },
      },
    },
  });
  return join(root, folder, 'main.mjs');
}
