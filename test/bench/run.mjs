#!/usr/bin/env node
// `npm run bench`: what the extension costs a page, and how soon the popup shows its first finding.
//   npm run bench -- --only page|popup   one of them
//   npm run bench -- --pairs 7           fewer pairs
//   npm run bench -- --extension FOLDER  another unpacked extension in the same run, as often as needed
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as bundle } from 'vite';
import { build } from '../../src/tools/build.mjs';
import { runScript } from '../../src/tools/terminal.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const args = process.argv.slice(2);
const at = args.indexOf('--only');
const [, only] = at < 0 ? [] : args.splice(at, 2);

await runScript(async () => {
  await build(['knowledge', 'chrome']);
  const page = only === 'popup' ? 0 : await measurePages();
  if (only === 'page') return page;
  const popup = spawnSync(process.execPath, [join(root, 'test/bench/popup.mjs')], { stdio: 'inherit' });
  return Math.max(page, popup.status ?? 1);
});

async function measurePages() {
  const outDir = join(root, '.output/bench');
  await bundle({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['@playwright/test', 'selfsigned'] },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(root, 'test/bench/main.ts'),
        output: { entryFileNames: 'main.mjs', format: 'es' },
      },
    },
  });
  const { main } = await import(pathToFileURL(join(outDir, 'main.mjs')).href);
  return main(args, root);
}
